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
            <source>{parameter}: {path} has no suffix; files with {allowed} can be written.</source>
            <translation>{parameter}：{path} 没有后缀；可写入的文件类型为 {allowed}。</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the suffix {suffix}; files with {allowed} can be written.</source>
            <translation>{parameter}：{path} 的后缀为 {suffix}；可写入的文件类型为 {allowed}。</translation>
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
            <source>Number of warnings</source>
            <translation>警告数</translation>
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
            <source>as the other layer has it</source>
            <translation>以另一图层为准</translation>
        </message>
        <message>
            <source>a class of its own, with the value 0</source>
            <translation>单独的类别，值为 0</translation>
        </message>
        <message>
            <source>unknown, and ignored</source>
            <translation>未知，不计入</translation>
        </message>
        <message>
            <source>as in the raster</source>
            <translation>与栅格相同</translation>
        </message>
        <message>
            <source>8 bits, each band stretched</source>
            <translation>8 位，各波段分别拉伸</translation>
        </message>
        <message>
            <source>what is drawn last, as on the map</source>
            <translation>最后绘制的要素，与地图显示一致</translation>
        </message>
        <message>
            <source>the class that stands first in the class table</source>
            <translation>类别表中排在最前的类别</translation>
        </message>
        <message>
            <source>the smallest feature</source>
            <translation>最小的要素</translation>
        </message>
        <message>
            <source>on a grid all over the raster</source>
            <translation>在整个栅格上按网格排列</translation>
        </message>
        <message>
            <source>at random places</source>
            <translation>随机位置</translation>
        </message>
        <message>
            <source>one centred on each label</source>
            <translation>以每个标签为中心各取一个</translation>
        </message>
        <message>
            <source>the last chips are moved inwards</source>
            <translation>最后的样本块向内移动</translation>
        </message>
        <message>
            <source>filled up with pixels that do not count</source>
            <translation>用不计入的像素填充</translation>
        </message>
        <message>
            <source>chips that stick out are left out</source>
            <translation>舍弃超出边缘的样本块</translation>
        </message>
        <message>
            <source>all with at least one pixel that counts</source>
            <translation>含有任何计入像素的所有样本块</translation>
        </message>
        <message>
            <source>only those with labels</source>
            <translation>只保留有标签的样本块</translation>
        </message>
        <message>
            <source>as folders or lists say, else at random</source>
            <translation>按文件夹或列表，没有则随机</translation>
        </message>
        <message>
            <source>blocks of neighbouring chips, for honest figures</source>
            <translation>按相邻样本块组成的分块，精度指标不会虚高</translation>
        </message>
        <message>
            <source>chip by chip at random; leaks where chips overlap</source>
            <translation>逐个样本块随机；样本块重叠时信息会泄漏</translation>
        </message>
        <message>
            <source>polygons of a layer of yours</source>
            <translation>按自己图层中的多边形</translation>
        </message>
        <message>
            <source>whole rasters, when more are appended</source>
            <translation>按整个栅格，适合陆续添加栅格</translation>
        </message>
        <message>
            <source>all for training</source>
            <translation>全部用于训练</translation>
        </message>
        <message>
            <source>all for validation</source>
            <translation>全部用于验证</translation>
        </message>
        <message>
            <source>all for the test</source>
            <translation>全部用于测试</translation>
        </message>
        <message>
            <source>GeoTIFFs, which any program opens</source>
            <translation>GeoTIFF，任何程序都能打开</translation>
        </message>
        <message>
            <source>PNGs: 8 bits and 1, 3 or 4 bands</source>
            <translation>PNG：8 位，1、3 或 4 个波段</translation>
        </message>
        <message>
            <source>a single HDF5 file: for very many chips</source>
            <translation>单个 HDF5 文件：适合大量样本块</translation>
        </message>
        <message>
            <source>U-Net, a good start for everything</source>
            <translation>U-Net，适合作为各种任务的起点</translation>
        </message>
        <message>
            <source>U-Net++, slower and a little more exact</source>
            <translation>U-Net++，较慢，精度略高</translation>
        </message>
        <message>
            <source>LinkNet, fast</source>
            <translation>LinkNet，速度快</translation>
        </message>
        <message>
            <source>Dense Prediction Transformer, for vision transformers</source>
            <translation>Dense Prediction Transformer，用于 Vision Transformer</translation>
        </message>
        <message>
            <source>the U-Net of 2015</source>
            <translation>2015 年的 U-Net</translation>
        </message>
        <message>
            <source>Fast-SCNN, the smallest</source>
            <translation>Fast-SCNN，最小</translation>
        </message>
        <message>
            <source>trained with the rest</source>
            <translation>与其余部分一起训练</translation>
        </message>
        <message>
            <source>kept as it is; needs weights that were learnt</source>
            <translation>保持不变；需要预训练权重</translation>
        </message>
        <message>
            <source>the last column alone gives the classes</source>
            <translation>仅由最后一列给出类别</translation>
        </message>
        <message>
            <source>the mean of all columns</source>
            <translation>所有列的均值</translation>
        </message>
        <message>
            <source>fewer columns for the map, which is faster</source>
            <translation>分类时使用较少的列，速度更快</translation>
        </message>
        <message>
            <source>chips as they are</source>
            <translation>保持样本块原样</translation>
        </message>
        <message>
            <source>turned and mirrored</source>
            <translation>旋转和镜像</translation>
        </message>
        <message>
            <source>also larger and smaller, brighter and darker</source>
            <translation>另加大小和明暗变化</translation>
        </message>
        <message>
            <source>also any angle, colours, shadows, blur and noise; for many epochs</source>
            <translation>再加任意角度、颜色、阴影、模糊和噪声；适合轮数较多的训练</translation>
        </message>
        <message>
            <source>cross-entropy and Dice: for most</source>
            <translation>交叉熵和 Dice：适合大多数情况</translation>
        </message>
        <message>
            <source>cross-entropy</source>
            <translation>交叉熵</translation>
        </message>
        <message>
            <source>binary cross-entropy, for two classes</source>
            <translation>二元交叉熵，用于两个类别</translation>
        </message>
        <message>
            <source>focal loss: looks at what is difficult</source>
            <translation>focal 损失：关注难分的像素</translation>
        </message>
        <message>
            <source>unified focal: for very rare classes</source>
            <translation>unified focal：用于极稀有的类别</translation>
        </message>
        <message>
            <source>all classes the same</source>
            <translation>所有类别相同</translation>
        </message>
        <message>
            <source>by the inverse of the frequency (strong)</source>
            <translation>按频率的倒数（强）</translation>
        </message>
        <message>
            <source>by the median frequency</source>
            <translation>按频率的中位数</translation>
        </message>
        <message>
            <source>by the effective number of pixels (mild)</source>
            <translation>按像素的有效样本数（弱）</translation>
        </message>
        <message>
            <source>those that are given below</source>
            <translation>下方指定的权重</translation>
        </message>
        <message>
            <source>each one once in an epoch</source>
            <translation>每轮各取一次</translation>
        </message>
        <message>
            <source>those with rare classes more often</source>
            <translation>含稀有类别的取得更频繁</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>带动量的 SGD</translation>
        </message>
        <message>
            <source>warm-up, then down along a cosine</source>
            <translation>先预热，再沿余弦曲线下降</translation>
        </message>
        <message>
            <source>once up, then far down</source>
            <translation>上升一次，再大幅下降</translation>
        </message>
        <message>
            <source>down along a power, as in DeepLab</source>
            <translation>沿幂函数下降，与 DeepLab 相同</translation>
        </message>
        <message>
            <source>down when nothing gets better</source>
            <translation>不再改善时下降</translation>
        </message>
        <message>
            <source>constant after the warm-up</source>
            <translation>预热后保持不变</translation>
        </message>
        <message>
            <source>mean IoU of the classes</source>
            <translation>各类别的平均 IoU</translation>
        </message>
        <message>
            <source>mean F1 of the classes</source>
            <translation>各类别的平均 F1</translation>
        </message>
        <message>
            <source>share of right pixels</source>
            <translation>正确像素的比例</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>最低的验证损失</translation>
        </message>
        <message>
            <source>the best that this machine has</source>
            <translation>本机可用的最佳选项</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>the first NVIDIA GPU</source>
            <translation>第一块 NVIDIA GPU</translation>
        </message>
        <message>
            <source>the second NVIDIA GPU</source>
            <translation>第二块 NVIDIA GPU</translation>
        </message>
        <message>
            <source>Apple's GPU</source>
            <translation>Apple GPU</translation>
        </message>
        <message>
            <source>the build of the Python Package Index</source>
            <translation>Python Package Index 提供的版本</translation>
        </message>
        <message>
            <source>the fastest that is right on this device</source>
            <translation>在此设备上结果正确的最快方式</translation>
        </message>
        <message>
            <source>32 bits: exact and slow</source>
            <translation>32 位：精确但较慢</translation>
        </message>
        <message>
            <source>16 bits (half precision), on GPUs</source>
            <translation>16 位（半精度），用于 GPU</translation>
        </message>
        <message>
            <source>turning by 90° and mirroring</source>
            <translation>按 90° 旋转和镜像</translation>
        </message>
        <message>
            <source>turning by any angle</source>
            <translation>任意角度旋转</translation>
        </message>
        <message>
            <source>larger and smaller</source>
            <translation>放大和缩小</translation>
        </message>
        <message>
            <source>blur</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>sharpening</source>
            <translation>锐化</translation>
        </message>
        <message>
            <source>brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <source>contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <source>saturation</source>
            <translation>饱和度</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>伽马</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <source>bands exchanged</source>
            <translation>交换波段</translation>
        </message>
        <message>
            <source>bands left out</source>
            <translation>去掉波段</translation>
        </message>
        <message>
            <source>large shadows</source>
            <translation>大块阴影</translation>
        </message>
        <message>
            <source>with: {operation}</source>
            <translation>启用：{operation}</translation>
        </message>
        <message>
            <source>without: {operation}</source>
            <translation>停用：{operation}</translation>
        </message>
        <message>
            <source>they fade into each other</source>
            <translation>相互平滑过渡</translation>
        </message>
        <message>
            <source>only the middle of each counts</source>
            <translation>只取每个窗口的中间部分</translation>
        </message>
        <message>
            <source>each window once</source>
            <translation>每个窗口只算一次</translation>
        </message>
        <message>
            <source>mirrored: takes four times as long</source>
            <translation>镜像：耗时为四倍</translation>
        </message>
        <message>
            <source>turned and mirrored: takes eight times as long</source>
            <translation>旋转和镜像：耗时为八倍</translation>
        </message>
        <message>
            <source>in steps of 1/255: small files</source>
            <translation>以 1/255 为步长：文件小</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>保持原值</translation>
        </message>
        <message>
            <source>of the probabilities of all classes</source>
            <translation>由所有类别的概率计算</translation>
        </message>
        <message>
            <source>how near the second class is</source>
            <translation>第二可能的类别有多接近</translation>
        </message>
        <message>
            <source>outlines of the classes</source>
            <translation>各类别的轮廓</translation>
        </message>
        <message>
            <source>a band for each class</source>
            <translation>每个类别一个波段</translation>
        </message>
        <message>
            <source>probability of the class that was chosen</source>
            <translation>所选类别的概率</translation>
        </message>
        <message>
            <source>how unsure the model is</source>
            <translation>模型的不确定程度</translation>
        </message>
        <message>
            <source>windows to digitise next</source>
            <translation>下一步要数字化的窗口</translation>
        </message>
        <message>
            <source>report with the area of each class</source>
            <translation>各类别面积的报告</translation>
        </message>
        <message>
            <source>at random, in each class of the map</source>
            <translation>在分类图的每个类别内随机</translation>
        </message>
        <message>
            <source>at random, everywhere alike</source>
            <translation>在整个区域内随机，各处相同</translation>
        </message>
        <message>
            <source>not at random: no estimates of areas</source>
            <translation>非随机：不估算面积</translation>
        </message>
        <message>
            <source>name, or else value</source>
            <translation>名称，否则按值</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>as many in each class</source>
            <translation>各类别点数相同</translation>
        </message>
        <message>
            <source>by the area of the classes</source>
            <translation>按类别面积</translation>
        </message>
        <message>
            <source>by area and expected accuracy (Neyman)</source>
            <translation>按面积和预期精度（Neyman 分配）</translation>
        </message>
        <message>
            <source>make the environment, or go on with it</source>
            <translation>建立环境，或继续之前的安装</translation>
        </message>
        <message>
            <source>put right what is damaged</source>
            <translation>修复损坏的部分</translation>
        </message>
        <message>
            <source>remove the environment</source>
            <translation>移除环境</translation>
        </message>
        <message>
            <source>take a Python that is there already</source>
            <translation>使用已有的 Python</translation>
        </message>
        <message>
            <source>the table {name!r}</source>
            <translation>表 {name!r}</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no table; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}：{given!r} 不是表；需要 CSV、JSON 或电子表格文件，或者一张表。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is neither a file nor a table of the project; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}：{given!r} 既不是文件，也不是工程中的表；需要 CSV、JSON 或电子表格文件，或者一张表。</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}.</source>
            <translation>无法写入 {path}：{error}。</translation>
        </message>
        <message>
            <source>{parameter}: the table {name!r} could not be read: {error}</source>
            <translation>{parameter}：无法读取表 {name!r}：{error}</translation>
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
            <source>Rasters: show them to the network with the model's pixel size</source>
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
            <source>INPUT: nothing was given; a folder of rasters is needed.</source>
            <translation>INPUT：未指定；需要一个栅格文件夹。</translation>
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
            <source>Precision of numbers</source>
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
            <source>MODEL: nothing was given; a file made by 'Train segmentation model' is needed.</source>
            <translation>MODEL：未指定；需要由“训练分割模型”生成的文件。</translation>
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
            <source>{parameter}: {field!r} was given, but {layer!r} is a raster, which has no fields; leave it empty.</source>
            <translation>{parameter}：指定了 {field!r}，但 {layer!r} 是没有字段的栅格；请留空。</translation>
        </message>
        <message>
            <source>{parameter}: nothing was given, but points need a field with their class; those of {layer!r} are: {names}.</source>
            <translation>{parameter}：未指定，但点需要有类别字段；{layer!r} 的字段为：{names}。</translation>
        </message>
        <message>
            <source>polygons or a class raster are needed.</source>
            <translation>需要多边形或类别栅格。</translation>
        </message>
        <message>
            <source>polygons, points or a class raster are needed.</source>
            <translation>需要多边形、点或类别栅格。</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; {needed}</source>
            <translation>{parameter}：无法从 {given!r} 打开图层；{needed}</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; {needed}</source>
            <translation>{parameter}：{layer!r} 是没有几何图形的表；{needed}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; {needed}</source>
            <translation>{parameter}：图层 {layer!r} 的要素类型为 {found}；{needed}</translation>
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
            <source>Random seed</source>
            <translation>随机种子</translation>
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
            <source>{parameter}: {folder} is a file; a folder is needed.</source>
            <translation>{parameter}：{folder} 是文件；需要文件夹。</translation>
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
            <source>{title}: {value}</source>
            <translation>{title}：{value}</translation>
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
            <source>The sample scene is in {folder}. Run the dialog and close it: then the next one opens, from chips over a training of some minutes to the map.</source>
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
            <source>PYTHON: nothing was given; ACTION use needs the Python of an environment with torch, or the environment's folder.</source>
            <translation>PYTHON：未指定；ACTION 为 use 时，需要装有 torch 的环境中的 Python，或该环境的文件夹。</translation>
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
            <source>{parameter}: no layer can be opened from {given!r}; polygons or a raster are needed.</source>
            <translation>{parameter}：无法从 {given!r} 打开图层；需要多边形或栅格。</translation>
        </message>
        <message>
            <source>Classes switched off in the style of {layer!r} are not used: {names}.</source>
            <translation>在 {layer!r} 的样式中关闭显示的类别不会被使用：{names}。</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS is not used, because SPLIT_BY is “{choice}”.</source>
            <translation>未使用 SPLIT_POLYGONS，因为 SPLIT_BY 为“{choice}”。</translation>
        </message>
        <message>
            <source>Cancelled: the model was discarded.</source>
            <translation>已取消：模型已放弃。</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference is points, it may be the same points with a field that holds the mapped class.</source>
            <translation>要评价的分类图：任何程序生成的类别栅格，或带类别字段的多边形。如果参考数据是点，也可以用同一批点，由其中一个字段记录分类图的类别。</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>分类图的类别字段。留空：采用图层分类样式所用的字段；若没有这种样式，则所有多边形为一个类别，以图层名称命名。栅格无需填写。</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. No part of it may have been used in training.</source>
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
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of the class background), or both are polygons of one class.</source>
            <translation>用于多边形形式的分类图或参考数据。background：多边形以外属于类别 0，因此必须画全所有多边形。ignore：多边形以外的情况未知，不参与评价。auto：如果另一图层有类别 0（或类别为 background 的点），或两者都是单一类别的多边形，则为 background。</translation>
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
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster or polygons. &lt;strong&gt;Reference&lt;/strong&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page to read and to print. &lt;strong&gt;Error map&lt;/strong&gt;: where the map is right and what it takes for what. &lt;strong&gt;Errors of one class&lt;/strong&gt;: missed and falsely found. &lt;strong&gt;Confusion matrix&lt;/strong&gt; and &lt;strong&gt;figures&lt;/strong&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;将分类图与实际情况比较，评价其正确程度：由一个混淆矩阵得出所有常用指标、报告和错误分布图。栅格大小不限。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;分类图&lt;/strong&gt;：类别栅格或多边形。&lt;strong&gt;参考数据&lt;/strong&gt;：栅格、多边形或点。如果参考数据曾用于训练模型，或紧邻训练样本块，分类图的精度会显得偏高。&lt;/p&gt;&lt;h3&gt;选用哪种参考数据&lt;/h3&gt;&lt;p&gt;如果指标要用于发表，请用“创建精度评价样本”抽取随机点，在不看分类图的情况下逐点判读并填写。根据这些点，报告还会估算每个类别的真实面积，并给出精度和面积的 95% 置信区间（Olofsson 等，2014）。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;报告&lt;/strong&gt;：可阅读和打印的网页。&lt;strong&gt;错误分布图&lt;/strong&gt;：哪里正确，哪里把什么错分成了什么。&lt;strong&gt;单个类别的错误&lt;/strong&gt;：漏检和误检。&lt;strong&gt;混淆矩阵&lt;/strong&gt;和&lt;strong&gt;指标&lt;/strong&gt;：文件。总体精度、平均 IoU、Kappa 系数和宏平均 F1 可作为输出供模型和脚本使用；无定义的指标为空。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;点只需几秒钟，其他数据大约相当于读取两个图层的时间。&lt;/p&gt;</translation>
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
            <source>Rare classes get at least this many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>无论如何，稀有类别至少有这么多点；25 至 50 个点即可对每个类别作出判断。</translation>
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
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;strong&gt;area&lt;/strong&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;strong&gt;background&lt;/strong&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;strong&gt;standard error&lt;/strong&gt; that is wanted. &lt;strong&gt;proportional&lt;/strong&gt; suits most maps, with 25 to 50 points at &lt;strong&gt;least per class&lt;/strong&gt; so that rare ones are not forgotten; &lt;strong&gt;optimal&lt;/strong&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Sample&lt;/strong&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;在分类图上按类别抽取随机点，由人判读实际情况。“精度评价”据此估算整张分类图的正确程度和各类别的真实面积，并给出置信区间。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;分类图&lt;/strong&gt;：任意大小的类别栅格，或带类别字段的多边形。点位于像素中心，只布在分类图有类别且在&lt;strong&gt;布点区域&lt;/strong&gt;内的地方。如果分类图只有建筑物或树木，请将多边形以外的部分设为 &lt;strong&gt;background&lt;/strong&gt;：只在建筑物内布点，是找不到遗漏的建筑物的。&lt;/p&gt;&lt;h3&gt;布多少点&lt;/h3&gt;&lt;p&gt;直接给出点数；或者填 0，并给出期望的&lt;strong&gt;标准误差&lt;/strong&gt;。&lt;strong&gt;proportional&lt;/strong&gt; 适合大多数分类图，&lt;strong&gt;每类最少点数&lt;/strong&gt;取 25 至 50，以免遗漏稀有类别；&lt;strong&gt;optimal&lt;/strong&gt; 需要大致了解每个类别的精度。日志会给出预计的误差。&lt;/p&gt;&lt;h3&gt;填写&lt;/h3&gt;&lt;p&gt;切换编辑模式，打开属性表的表单视图，或用“识别要素”点击各点。借助更清晰的影像或实地调查，从列表中选择实际类别。表单不显示分类图的结果，点也按随机顺序排列，以免判读者受到影响。无法判定的点留空，不计入。完成后圆环变为蓝色。已有人开始填写的文件不会被覆盖。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;样本&lt;/strong&gt;：GeoPackage，包含 &lt;code&gt;id&lt;/code&gt;、&lt;code&gt;map_value&lt;/code&gt;、&lt;code&gt;map_class&lt;/code&gt;、&lt;code&gt;reference&lt;/code&gt;（空）和 &lt;code&gt;weight&lt;/code&gt;，后者是一个点所代表的平方米数。表单也保存在其中。&lt;/p&gt;&lt;h3&gt;下一步&lt;/h3&gt;&lt;p&gt;运行“精度评价”，使用相同的分类图和区域，以此图层为参考数据，字段为 &lt;code&gt;reference&lt;/code&gt;，抽样方式为 &lt;strong&gt;stratified&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;10,000 × 10,000 像素需要几秒钟：分类图先读取一遍，再读取布点之处。&lt;/p&gt;&lt;p&gt;依据 Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57。&lt;/p&gt;</translation>
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
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, beside Pixelwise's own files.</source>
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
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rasters&lt;/strong&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labels&lt;/strong&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;strong&gt;class field&lt;/strong&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;strong&gt;More labels&lt;/strong&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labelled area&lt;/strong&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;strong&gt;pixels without a label&lt;/strong&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Chip size&lt;/strong&gt;: 256 suits most objects. &lt;strong&gt;Share for validation&lt;/strong&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;strong&gt;added&lt;/strong&gt; to one dataset, one after the other. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;把栅格和标签裁切成小的方形影像，即样本块，供分割网络学习。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;栅格&lt;/strong&gt;：波段数不限的影像，8 位、16 位或浮点数。有多个栅格时，第一个决定像素网格。无数据像素不参与任何处理。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;标签&lt;/strong&gt;：各类别的多边形、线或点，或类别值栅格。可以使用其他 CRS，可以有尚未保存的编辑，也可以设有过滤器。如果其样式按&lt;strong&gt;类别字段&lt;/strong&gt;分类，则类别的名称、颜色和顺序取自该样式；关闭显示的类别会被忽略。&lt;strong&gt;更多标签&lt;/strong&gt;可加入其他图层，例如每个类别一个图层。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;类别表&lt;/strong&gt;：名称有误，或需要将多个值归为一个类别时，请编写一张表。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;已标注区域&lt;/strong&gt;：栅格只标注了一部分时请指定。如果标签是零散的样本，则将&lt;strong&gt;无标签的像素&lt;/strong&gt;设为 &lt;i&gt;ignore&lt;/i&gt;。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;样本块大小&lt;/strong&gt;：256 适合大多数目标。&lt;strong&gt;验证集比例&lt;/strong&gt;：这些样本块位于各自的分块中，与其他样本块不共用像素，也从不用于训练。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;样本块数据集&lt;/strong&gt;：包含影像、标签及其说明的文件夹，供“训练分割模型”使用；可以将多个栅格依次&lt;strong&gt;添加&lt;/strong&gt;到同一数据集。&lt;strong&gt;样本块范围&lt;/strong&gt;：样本块的多边形，附有各类别的比例。&lt;strong&gt;报告&lt;/strong&gt;：请在训练前查看。&lt;strong&gt;样本块数量&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;每秒约几百个样本块：4000 × 4000 像素的影像只需几秒钟。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of images&lt;/strong&gt; and &lt;strong&gt;folder of labels&lt;/strong&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Share out by&lt;/strong&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;用其他程序生成的影像和标签文件建立样本块数据集，尽可能不复制文件。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;影像文件夹&lt;/strong&gt;和&lt;strong&gt;标签文件夹&lt;/strong&gt;：文件同名，例如 &lt;i&gt;images/a.tif&lt;/i&gt; 和 &lt;i&gt;labels/a.png&lt;/i&gt;。标签只有一个类别值波段；也可以读取 ArcGIS 的 Classified Tiles。所有影像的波段必须相同。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;类别表&lt;/strong&gt;：为标签值指定名称和颜色。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;划分方式&lt;/strong&gt;：如果有名为 train、val 和 test 的文件夹或列表，则按其划分。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;样本块数据集&lt;/strong&gt;：包含样本块说明的文件夹，供“训练分割模型”使用。使用期间请勿移动原文件。&lt;strong&gt;样本块范围&lt;/strong&gt;：样本块的多边形，附有各类别的比例。&lt;strong&gt;报告&lt;/strong&gt;：请在训练前查看。&lt;strong&gt;样本块数量&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;每秒约几百个样本块：每个文件读取一遍以计算统计值。&lt;/p&gt;</translation>
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
            <source>Every pixel gets the most frequent class of a square around it with a side of so many pixels: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>每个像素取其周围以此为边长的窗口内最常见的类别，使边界更平整。5 较弱，15 较强。</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
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
            <source>So many windows are outlined where the network is least sure. 20 are one or two hours' work.</source>
            <translation>在网络最没有把握的地方圈出这么多窗口。标注 20 个约需一至两小时。</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended early are used, if raster, model and settings are still the same.</source>
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
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;strong&gt;show it to the network with the model's pixel size&lt;/strong&gt;. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;strong&gt;pixel size&lt;/strong&gt; and an &lt;strong&gt;extent&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Area&lt;/strong&gt; and &lt;strong&gt;extent&lt;/strong&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mean over turned and mirrored windows&lt;/strong&gt; and &lt;strong&gt;more models&lt;/strong&gt; give steadier maps and take longer. &lt;strong&gt;Smallest patch&lt;/strong&gt; and &lt;strong&gt;majority filter&lt;/strong&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;strong&gt;Class polygons&lt;/strong&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;strong&gt;Probabilities&lt;/strong&gt;: a band per class. &lt;strong&gt;Confidence&lt;/strong&gt;, &lt;strong&gt;uncertainty&lt;/strong&gt; and &lt;strong&gt;where to label next&lt;/strong&gt; show what to look at. &lt;strong&gt;Table of class areas&lt;/strong&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;用训练好的模型确定栅格中每个像素的类别。栅格大小不限：分窗口计算，窗口之间平滑过渡、不露接缝，且从不把整个栅格载入内存。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;栅格&lt;/strong&gt;：波段与训练栅格相同，像素大小大致相同；像素大小不同时，请选择&lt;strong&gt;按模型的像素大小输入网络&lt;/strong&gt;。&lt;strong&gt;模型文件&lt;/strong&gt;：由“训练分割模型”生成。运行前会比较两者。地图服务需要指定&lt;strong&gt;像素大小&lt;/strong&gt;和&lt;strong&gt;范围&lt;/strong&gt;。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;区域&lt;/strong&gt;和&lt;strong&gt;范围&lt;/strong&gt;限定要分类的部分。&lt;/p&gt;&lt;h3&gt;改进分类图&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;取旋转和镜像窗口的均值&lt;/strong&gt;和&lt;strong&gt;其他模型&lt;/strong&gt;使分类图更稳定，但耗时更长。&lt;strong&gt;最小图斑&lt;/strong&gt;和&lt;strong&gt;众数滤波&lt;/strong&gt;可去除椒盐噪声。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;类别栅格&lt;/strong&gt;：带有类别的名称和颜色。原栅格的无数据像素在其中也是无数据。&lt;strong&gt;类别多边形&lt;/strong&gt;：相邻多边形无缝衔接；可以去除空洞、小多边形和拐角。&lt;strong&gt;概率&lt;/strong&gt;：每个类别一个波段。&lt;strong&gt;置信度&lt;/strong&gt;、&lt;strong&gt;不确定性&lt;/strong&gt;和&lt;strong&gt;下一步标注位置&lt;/strong&gt;指出需要查看的地方。&lt;strong&gt;类别面积表&lt;/strong&gt;：网页。&lt;/p&gt;&lt;h3&gt;运行中断时&lt;/h3&gt;&lt;p&gt;已完成的部分保存在输出文件旁边。再次进行相同的运行即可从中断处继续。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;默认网络在两个处理器核心上每秒处理一至两百万像素，在 GPU 上快许多倍。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Self-test&lt;/strong&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;strong&gt;Everything works&lt;/strong&gt; is 1 or 0, &lt;strong&gt;faults&lt;/strong&gt; and &lt;strong&gt;warnings&lt;/strong&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;检查 Pixelwise 所需的一切，并针对每个缺失或损坏的项目说明解决办法：QGIS、Qt、Python、GDAL 和计算进程所用软件包的版本，显卡及其驱动和空闲显存，磁盘空间。自检会构建一个小型网络，训练一步并作一次预测。&lt;/p&gt;&lt;p&gt;在安装之后、算法提示找不到 Python 时、显卡没有被使用时，以及报告故障之前，请运行此算法。即使其他算法不能运行，它也能运行。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;自检&lt;/strong&gt;：除非计算机在此卡死，否则请保持启用。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;报告&lt;/strong&gt;：网页；日志中有相同的内容。用户主目录显示为 ~，用户名显示为 USER。&lt;strong&gt;一切正常&lt;/strong&gt;为 1 或 0，&lt;strong&gt;故障数&lt;/strong&gt;和&lt;strong&gt;警告数&lt;/strong&gt;统计需要您处理的条目；版本和设备也是输出，供脚本使用。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;十至三十秒，大部分时间用于加载 PyTorch；安装后的第一次需要一分钟。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>All rasters in this folder are classified, each on its own. Their bands must be those the model was trained on.</source>
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
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of rasters&lt;/strong&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of class rasters&lt;/strong&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;strong&gt;All class rasters as one&lt;/strong&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;依次确定文件夹中所有栅格每个像素的类别，并将各分类图合并为一个图层。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;栅格文件夹&lt;/strong&gt;：GeoTIFF 等文件；可以用模式限定文件名。&lt;strong&gt;模型文件&lt;/strong&gt;：由“训练分割模型”生成。其他选项均与“栅格分类”相同。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;类别栅格文件夹&lt;/strong&gt;：每个栅格对应一个同名的类别栅格，以及您选择的其他输出。&lt;strong&gt;合并后的类别栅格&lt;/strong&gt;：虚拟栅格 joined.vrt，会加载到工程中；要求各栅格的 CRS 相同。&lt;/p&gt;&lt;h3&gt;中断或再次运行时&lt;/h3&gt;&lt;p&gt;已完成的分类图会保留：再次进行相同的运行会从下一个栅格继续，只对新增或改动过的栅格分类。某个栅格无法分类时不影响其他栅格；但运行最后会报告失败，并指出该栅格。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;与逐个运行“栅格分类”相同：默认网络在两个处理器核心上每秒处理一至两百万像素，在 GPU 上快许多倍。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Action&lt;/strong&gt;: install, repair, uninstall, or use a Python of yours. &lt;strong&gt;Device&lt;/strong&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;strong&gt;Folder of wheels&lt;/strong&gt;: to install without internet. &lt;strong&gt;Yes, do it&lt;/strong&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;strong&gt;Python&lt;/strong&gt;, the version of &lt;strong&gt;PyTorch&lt;/strong&gt;, and the &lt;strong&gt;devices&lt;/strong&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;把 Pixelwise 计算所需的软件（主要是 PyTorch）安装到用户配置文件夹内的独立环境中。不会向 QGIS 自身的软件包添加任何内容，QGIS 本身也从不加载它们。也可以在面板“栅格 ▸ Pixelwise ▸ 环境”中进行同样的操作。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;操作&lt;/strong&gt;：安装、修复、卸载，或使用自己的 Python。&lt;strong&gt;设备&lt;/strong&gt;：保持 auto，即自动选用适合显卡的 PyTorch 版本。&lt;strong&gt;wheel 文件夹&lt;/strong&gt;：用于离线安装。&lt;strong&gt;是，执行&lt;/strong&gt;：不勾选时，只说明需要下载多少内容。&lt;/p&gt;&lt;p&gt;已取消或失败的运行再次启动时，会从中断处继续。使用“设置 ▸ 选项 ▸ 网络”中的代理。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Python&lt;/strong&gt; 的路径、&lt;strong&gt;PyTorch&lt;/strong&gt; 的版本以及用于计算的&lt;strong&gt;设备&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;三至三十分钟：没有显卡时下载 0.5 GB，NVIDIA 显卡需下载 2.5 至 3.5 GB。不勾选确认运行一次，即可得到估计值。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Training raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; and their &lt;strong&gt;class field&lt;/strong&gt;; the &lt;strong&gt;raster to classify&lt;/strong&gt;, which may be the same; and how many &lt;strong&gt;epochs&lt;/strong&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;model file&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;从影像到分类图一步完成：用栅格及其标签裁切训练样本块，用它们训练网络，再用该网络对栅格分类，并勾绘各类别的轮廓。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;训练栅格&lt;/strong&gt;、&lt;strong&gt;标签&lt;/strong&gt;及其&lt;strong&gt;类别字段&lt;/strong&gt;；&lt;strong&gt;要分类的栅格&lt;/strong&gt;，可以与训练栅格相同；以及&lt;strong&gt;训练轮数&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;模型文件&lt;/strong&gt;、&lt;strong&gt;类别栅格&lt;/strong&gt;和&lt;strong&gt;类别多边形&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;时间几乎都用于训练：一百个样本块在两个处理器核心上需要几分钟，在 GPU 上约为十分之一。&lt;/p&gt;&lt;p&gt;要修改其步骤，请在工具箱中右键单击它，选择&lt;strong&gt;编辑副本&lt;/strong&gt;。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of rasters&lt;/strong&gt;, all of one CRS, and the &lt;strong&gt;model file&lt;/strong&gt;. &lt;strong&gt;Smallest polygon&lt;/strong&gt; and &lt;strong&gt;simplify&lt;/strong&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of class rasters&lt;/strong&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;用训练好的模型对文件夹中的每个栅格分类，合并各分类图，并跨栅格边界勾绘各类别的轮廓。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;栅格文件夹&lt;/strong&gt;（CRS 须全部相同）和&lt;strong&gt;模型文件&lt;/strong&gt;。&lt;strong&gt;最小多边形&lt;/strong&gt;和&lt;strong&gt;简化程度&lt;/strong&gt;使多边形更便于使用。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;类别栅格文件夹&lt;/strong&gt;，包含每个栅格的分类图和把它们显示为一个整体的 joined.vrt，以及&lt;strong&gt;类别多边形&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;在两个处理器核心上每秒处理一至两百万像素，在 GPU 上快许多倍。再次运行时，只对新增和改动过的栅格分类。&lt;/p&gt;&lt;p&gt;要修改其步骤，请在工具箱中右键单击它，选择&lt;strong&gt;编辑副本&lt;/strong&gt;。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; of all of it and their &lt;strong&gt;class field&lt;/strong&gt;. &lt;strong&gt;Held-out area&lt;/strong&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;strong&gt;pixels without a label&lt;/strong&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;report&lt;/strong&gt; with confusion matrix and figures, the &lt;strong&gt;error map&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; of the held-out area, and the &lt;strong&gt;model file&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;在留出区域之外训练网络，对该区域分类，并将分类图与其中的标签比较。所得指标说明网络在从未学习过的地方表现如何。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;栅格&lt;/strong&gt;、覆盖整个栅格的&lt;strong&gt;标签&lt;/strong&gt;及其&lt;strong&gt;类别字段&lt;/strong&gt;。&lt;strong&gt;留出区域&lt;/strong&gt;：您围绕部分已标注区域画出的多边形，例如占五分之一；其中应包含所有类别。选择&lt;strong&gt;无标签的像素&lt;/strong&gt;的含义：如果所有地物都已标注，用 background，否则用 ignore。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;包含混淆矩阵和指标的&lt;strong&gt;报告&lt;/strong&gt;、&lt;strong&gt;错误分布图&lt;/strong&gt;、留出区域的&lt;strong&gt;类别栅格&lt;/strong&gt;以及&lt;strong&gt;模型文件&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;时间几乎都用于训练：一百个样本块在两个处理器核心上需要几分钟，在 GPU 上约为十分之一。&lt;/p&gt;&lt;p&gt;要修改其步骤，请在工具箱中右键单击它，选择&lt;strong&gt;编辑副本&lt;/strong&gt;。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, the &lt;strong&gt;model file&lt;/strong&gt; and the &lt;strong&gt;number of windows&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Windows to label&lt;/strong&gt;: number 1 is the least sure. &lt;strong&gt;Labels to correct&lt;/strong&gt;: the map inside these windows; move borders, change &lt;strong&gt;class&lt;/strong&gt;, delete and draw until it is right. Save it as a file. &lt;strong&gt;Class raster&lt;/strong&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;主动学习的开始：对栅格分类，圈出模型最没有把握的窗口，并把模型认为看到的内容输出为多边形供您修正。修正之后，用模型“主动学习迭代”继续。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;栅格&lt;/strong&gt;、&lt;strong&gt;模型文件&lt;/strong&gt;和&lt;strong&gt;窗口数量&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;待标注窗口&lt;/strong&gt;：1 号最没有把握。&lt;strong&gt;待修正标签&lt;/strong&gt;：这些窗口内的分类图；请移动边界、修改 &lt;strong&gt;class&lt;/strong&gt;、删除和绘制，直到正确为止，并保存为文件。&lt;strong&gt;类别栅格&lt;/strong&gt;：整张分类图。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;在两个处理器核心上每秒处理一至两百万像素，在 GPU 上快许多倍。&lt;/p&gt;&lt;p&gt;要修改其步骤，请在工具箱中右键单击它，选择&lt;strong&gt;编辑副本&lt;/strong&gt;。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;; the &lt;strong&gt;chip dataset&lt;/strong&gt; that the model was trained on, to which chips are added; the &lt;strong&gt;model file&lt;/strong&gt;; the corrected &lt;strong&gt;labels&lt;/strong&gt; with their &lt;strong&gt;class field&lt;/strong&gt;; and the &lt;strong&gt;labelled windows&lt;/strong&gt;, in which everything that was to be labelled is. &lt;strong&gt;Pixels without a label&lt;/strong&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;strong&gt;model file&lt;/strong&gt; and &lt;strong&gt;class raster&lt;/strong&gt;, and &lt;strong&gt;windows to label&lt;/strong&gt; and &lt;strong&gt;labels to correct&lt;/strong&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;主动学习的一次迭代：将您标注的内容加入样本块，模型用全部样本块继续学习，再用新模型对栅格分类，其中最没有把握的窗口就是下一次迭代要标注的内容。首批窗口来自“主动学习：首批标注位置”。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;栅格&lt;/strong&gt;；训练模型所用的&lt;strong&gt;样本块数据集&lt;/strong&gt;，新的样本块会添加到其中；&lt;strong&gt;模型文件&lt;/strong&gt;；修正后的&lt;strong&gt;标签&lt;/strong&gt;及其&lt;strong&gt;类别字段&lt;/strong&gt;；以及&lt;strong&gt;已标注窗口&lt;/strong&gt;，其中该标注的内容均已标注。&lt;strong&gt;无标签的像素&lt;/strong&gt;的含义必须与当初建立样本块时相同。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;新的&lt;strong&gt;模型文件&lt;/strong&gt;和&lt;strong&gt;类别栅格&lt;/strong&gt;，以及下一次迭代的&lt;strong&gt;待标注窗口&lt;/strong&gt;和&lt;strong&gt;待修正标签&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;不超过首个模型的训练时间：一百个样本块在两个处理器核心上需要几分钟，在 GPU 上约为十分之一。&lt;/p&gt;&lt;p&gt;要修改其步骤，请在工具箱中右键单击它，选择&lt;strong&gt;编辑副本&lt;/strong&gt;。&lt;/p&gt;</translation>
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
            <source>The field with the class: “class” in the labels to correct.</source>
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
            <source>Patches of fewer pixels than this go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
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
            <source>How far borders may move to lose vertices, in pixels, for example 1. Neighbours still share them.</source>
            <translation>为减少顶点，边界最多可移动多少像素，例如 1。相邻多边形仍共用边界。</translation>
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
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;strong&gt;Confidence&lt;/strong&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polygons&lt;/strong&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;将类别栅格转换为多边形，可以沿像素边缘，也可以使轮廓更平整。无论怎样处理边界，相邻多边形都无缝衔接、互不重叠。栅格大小不限。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;类别栅格&lt;/strong&gt;：由“栅格分类”或任何其他程序生成。名称和颜色取自其属性表、类别名称和调色板。无数据像素不生成多边形。&lt;strong&gt;置信度&lt;/strong&gt;：每个多边形取其均值的栅格。&lt;/p&gt;&lt;h3&gt;更平整的多边形&lt;/h3&gt;&lt;p&gt;处理顺序如下：像素少的图斑并入相邻图斑，填充小空洞，简化并平滑边界或使其直角化，舍弃小多边形。简化取 1 个像素较为合适，平滑 2 至 3 次就够了。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;多边形&lt;/strong&gt;：附有类别值（&lt;code&gt;class_id&lt;/code&gt;）、类别名称（&lt;code&gt;class&lt;/code&gt;）、以平方米计的面积（&lt;code&gt;area_m2&lt;/code&gt;）、以米计的 &lt;code&gt;perimeter&lt;/code&gt; 和平均 &lt;code&gt;confidence&lt;/code&gt;，可存为任何矢量格式。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;每秒几百万像素，一百万个多边形约需一分钟。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>关于模型的网页：波段、类别、网络、精度和训练设置。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Description&lt;/strong&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;显示模型文件的内容：训练所用的波段和像素大小、能识别的类别、结构、在验证样本块上的精度以及制作过程。不需要影像，也不进行计算。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;模型文件&lt;/strong&gt;：由“训练分割模型”生成。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;模型信息&lt;/strong&gt;：网页。同样的信息也作为输出，供脚本和图形化模型使用。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;不到一秒。&lt;/p&gt;</translation>
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
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part up to the first depth that is good enough.</source>
            <translation>用于 unetplusplus：网络的每一层深度都学习分类。accurate 取它们的均值，fast 只使用到第一个足够好的深度为止的部分。</translation>
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
            <source>How much a pixel of each class weighs in the loss. none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
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
            <source>How the learning rate changes. cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant: does not change.</source>
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
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architecture&lt;/strong&gt; and &lt;strong&gt;encoder&lt;/strong&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Weights of the encoder&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Epochs&lt;/strong&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;strong&gt;advanced&lt;/strong&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: everything “Classify raster” needs. &lt;strong&gt;Report&lt;/strong&gt;: settings, curves and the accuracy of each class. &lt;strong&gt;Mean IoU&lt;/strong&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;strong&gt;Best epoch&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;训练为每个像素确定类别的网络，并保留在验证样本块上表现最好的一轮。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;样本块数据集&lt;/strong&gt;：由“导出训练样本块”生成的文件夹。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;架构&lt;/strong&gt;和&lt;strong&gt;编码器&lt;/strong&gt;：默认值没有 GPU 也能在几分钟内完成训练。有 GPU 时，resnet34 或 efficientnet-b3 通常稍好一些。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;编码器权重&lt;/strong&gt;：样本块较少时 &lt;i&gt;imagenet&lt;/i&gt; 有帮助；需要联网一次。对于 Sentinel-2 和 Landsat，有在其影像上学到的权重。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;训练轮数&lt;/strong&gt;：轮数越多耗时越长，但效果提升有限。请查看报告中的曲线。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;高级&lt;/strong&gt;选项分为几组：&lt;i&gt;网络&lt;/i&gt;（从另一个模型继续、冻结编码器）、&lt;i&gt;数据增强&lt;/i&gt;（样本块的变换方式）、&lt;i&gt;损失&lt;/i&gt;、&lt;i&gt;稀有类别&lt;/i&gt;、&lt;i&gt;优化&lt;/i&gt;（批次大小和学习率）和&lt;i&gt;结束&lt;/i&gt;（时间限制、早停）。其默认值是针对航空和卫星影像选定的。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;模型文件&lt;/strong&gt;：“栅格分类”所需的一切。&lt;strong&gt;报告&lt;/strong&gt;：设置、曲线和每个类别的精度。&lt;strong&gt;平均 IoU&lt;/strong&gt; 在验证样本块上计算：0 最差，1 为完美，0.7 对大多数用途来说已经不错。&lt;strong&gt;最佳轮次&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;运行期间&lt;/h3&gt;&lt;p&gt;&lt;i&gt;训练监视器&lt;/i&gt;会在地图旁边打开，显示曲线和样本块示例。其中的&lt;i&gt;停止&lt;/i&gt;会正常结束训练，以最佳轮次作为模型文件；其中的&lt;i&gt;取消&lt;/i&gt;会放弃模型。在本对话框中取消则保留目前的最佳轮次。取消后再次启动相同的训练，会从中断处继续。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;1000 个 256 像素的样本块训练一轮，在两个处理器核心上约需一分钟，在 GPU 上需要几秒钟。日志会显示剩余时间；设定&lt;i&gt;训练时间&lt;/i&gt;后，训练会自动结束。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;strong&gt;folds&lt;/strong&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Final model&lt;/strong&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;strong&gt;folder&lt;/strong&gt; with the models. &lt;strong&gt;Mean IoU&lt;/strong&gt; of all chips together, the &lt;strong&gt;mean&lt;/strong&gt; over the folds and its &lt;strong&gt;standard deviation&lt;/strong&gt;. &lt;strong&gt;Report&lt;/strong&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;评价训练在未见过的地方表现如何：将样本块分成彼此分开的各折，对每一折，用其余各折训练模型，再用该折评价。这样每个样本块都被评价一次，各折之间的差异说明指标有多可信。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;样本块数据集&lt;/strong&gt;：由“导出训练样本块”生成的文件夹。可以在导出时分折，也可以在此用&lt;strong&gt;折数&lt;/strong&gt;分折：通常为 5。其他选项均与“训练分割模型”相同，用于每一折。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;最终模型&lt;/strong&gt;：再用全部样本块训练一次，其精度与各折的精度相近。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;存放模型的&lt;strong&gt;文件夹&lt;/strong&gt;。全部样本块合并计算的&lt;strong&gt;平均 IoU&lt;/strong&gt;、各折的&lt;strong&gt;均值&lt;/strong&gt;及其&lt;strong&gt;标准差&lt;/strong&gt;。&lt;strong&gt;报告&lt;/strong&gt;：各折的表格和每个类别的精度。&lt;/p&gt;&lt;p&gt;取消的运行在用同一文件夹再次启动时，会从中断的那一折继续。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;每折一次训练的时间，最终模型再加一次。&lt;/p&gt;</translation>
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
            <source>IMAGES: nothing was given; the folder of the image files is needed.</source>
            <translation>IMAGES：未指定；需要影像文件所在的文件夹。</translation>
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
            <source>WHEELS: {folder} holds no wheels; a folder of files *.whl is needed, see docs/install.md.</source>
            <translation>WHEELS：{folder} 中没有 wheel 文件；需要包含 *.whl 文件的文件夹，参见 docs/install.md。</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is removed without your yes: set CONFIRM to true to remove the environment.</source>
            <translation>CONFIRM：未经您的确认，不会移除任何内容：要移除环境，请将 CONFIRM 设为 true。</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is installed without your yes: {estimate} Set CONFIRM to true to begin.</source>
            <translation>CONFIRM：未经您的确认，不会安装任何内容：{estimate} 要开始安装，请将 CONFIRM 设为 true。</translation>
        </message>
        <message>
            <source>CLASS_FIELD: none of the label layers has a field {field!r}; their fields are {found}.</source>
            <translation>CLASS_FIELD：没有一个标签图层含有字段 {field!r}；它们的字段为 {found}。</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {field!r} was given, but the labels {name!r} are a raster, which has no fields; leave it empty.</source>
            <translation>CLASS_FIELD：指定了 {field!r}，但标签 {name!r} 是没有字段的栅格；请留空。</translation>
        </message>
        <message>
            <source>{parameter}: every class is switched off in the style of {layer!r}; switch some on.</source>
            <translation>{parameter}：{layer!r} 的样式中所有类别都已关闭显示；请打开其中一些。</translation>
        </message>
        <message>
            <source>{parameter}: {given} holds several rasters; give one of them: {several}.</source>
            <translation>{parameter}：{given} 包含多个栅格；请指定其中一个：{several}。</translation>
        </message>
        <message>
            <source>{parameter}: no raster can be opened from {given!r}; a raster that GDAL reads is needed.</source>
            <translation>{parameter}：无法从 {given!r} 打开栅格；需要 GDAL 能够读取的栅格。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} comes from the provider {provider!r}; only rasters that GDAL reads can be used. Save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}：图层 {layer!r} 来自提供程序 {provider!r}；只能使用 GDAL 能够读取的栅格。请先将其保存为 GeoTIFF（导出 ▸ 另存为）。</translation>
        </message>
        <message>
            <source>{parameter}: no raster was given; at least one is needed.</source>
            <translation>{parameter}：未指定栅格；至少需要一个。</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; a polygon layer is needed.</source>
            <translation>{parameter}：无法从 {given!r} 打开图层；需要多边形图层。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; a polygon layer is needed.</source>
            <translation>{parameter}：图层 {layer!r} 的要素类型为 {found}；需要多边形图层。</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}：无法从 {given!r} 打开图层；需要多边形、线、点或类别值栅格。</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}：{layer!r} 是没有几何图形的表；需要多边形、线、点或类别值栅格。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} has no field {name!r}; its fields are: {names}.</source>
            <translation>{parameter}：图层 {layer!r} 没有字段 {name!r}；其字段为：{names}。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}</source>
            <translation>无法写入 {path}：{error}</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>立即安装…</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is no folder; the folder of the files is needed.</source>
            <translation>{parameter}：{folder} 不是文件夹；需要文件所在的文件夹。</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but the layer {layer} has bands 1 to {count}.</source>
            <translation>BANDS：指定了波段 {number}，但图层 {layer} 的波段为 1 至 {count}。</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Pixelwise 模型</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {allowed}.</source>
            <translation>{parameter}：指定的值为 {value!r}；允许的值：{allowed}。</translation>
        </message>
        <message>
            <source>whole numbers from {low:g} to {high:g}</source>
            <translation>{low:g} 至 {high:g} 的整数</translation>
        </message>
        <message>
            <source>numbers from {low:g} to {high:g}</source>
            <translation>{low:g} 至 {high:g} 的数</translation>
        </message>
        <message>
            <source>whole numbers from {low:g}</source>
            <translation>不小于 {low:g} 的整数</translation>
        </message>
        <message>
            <source>numbers from {low:g}</source>
            <translation>不小于 {low:g} 的数</translation>
        </message>
        <message>
            <source>{names} … ({count} in all)</source>
            <translation>{names} …（共 {count} 个）</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no band number; bands count from 1, for example 1,2,4 or 1-4.</source>
            <translation>{parameter}：{given!r} 不是波段编号；波段从 1 开始编号，例如 1,2,4 或 1-4。</translation>
        </message>
        <message>
            <source>{parameter}: a band is listed twice in {given!r}; every band may be used once.</source>
            <translation>{parameter}：{given!r} 中有重复的波段；每个波段只能使用一次。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no angle in degrees, such as 0;45;90.</source>
            <translation>{parameter}：{given!r} 不是以度为单位的角度，正确写法例如 0;45;90。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no label value, such as 255.</source>
            <translation>{parameter}：{given!r} 不是标签值，正确写法例如 255。</translation>
        </message>
        <message>
            <source>{parameter}: {number:g} is no label value; label values are whole numbers.</source>
            <translation>{parameter}：{number:g} 不是标签值；标签值必须是整数。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its number of pixels; write them as in building=50; road=20.</source>
            <translation>{parameter}：{given!r} 不是类别及其像素数；请按 building=50; road=20 的形式填写。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its weight; write them as in building=2; road=0.5.</source>
            <translation>{parameter}：{given!r} 不是类别及其权重；请按 building=2; road=0.5 的形式填写。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its probability; write them as in building=0.6; road=0.5.</source>
            <translation>{parameter}：{given!r} 不是类别及其概率；请按 building=0.6; road=0.5 的形式填写。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its area or share; write them as in forest=20000; grass=50000.</source>
            <translation>{parameter}：{given!r} 不是类别及其面积或比例；请按 forest=20000; grass=50000 的形式填写。</translation>
        </message>
        <message>
            <source>{parameter}: {name} has the area 0; areas and shares must be above 0.</source>
            <translation>{parameter}：{name} 的面积为 0；面积和比例必须大于 0。</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class; the classes are {known}.</source>
            <translation>{parameter}：没有类别 {name}；现有类别为 {known}。</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps.</source>
            <translation>{parameter}：指定的值为 {value!r}；允许的值为 auto、cpu、cuda、cuda:0、cuda:1 … 和 mps。</translation>
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
            <source>Rendering {layer!r} with {rows:,} × {cols:,} pixels.</source>
            <translation>正在渲染 {layer!r}，{rows:,} × {cols:,} 像素。</translation>
        </message>
        <message>
            <source>QGIS gave error {number}</source>
            <translation>QGIS 返回错误 {number}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} could not be rendered: {error}</source>
            <translation>{parameter}：无法渲染图层 {layer!r}：{error}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in EXTENT with a PIXEL_SIZE of {pixel_size:g}: is its server there, and has it pictures of that place and scale?</source>
            <translation>{parameter}：PIXEL_SIZE 为 {pixel_size:g} 时，图层 {layer!r} 在 EXTENT 内没有任何内容：请检查其服务器是否可用，以及该位置和比例尺下是否有影像。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in {share:.2%} of EXTENT, which gets no class. Where a server has failed, try again.</source>
            <translation>{parameter}：图层 {layer!r} 在 EXTENT 的 {share:.2%} 内没有内容，这部分不分类。如果是服务器出错，请重试。</translation>
        </message>
        <message>
            <source>{parameter}: EXTENT ({extent}) lies outside the layer {layer!r} ({layer_extent}): they must overlap.</source>
            <translation>{parameter}：EXTENT（{extent}）位于图层 {layer!r}（{layer_extent}）之外：两者必须重叠。</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {pixel_size:g}, with which EXTENT has {rows:,} × {cols:,} pixels: at most {most:,} a side can be rendered. Choose larger pixels or a smaller EXTENT.</source>
            <translation>PIXEL_SIZE 为 {pixel_size:g}，此时 EXTENT 有 {rows:,} × {cols:,} 像素：每边最多可渲染 {most:,} 像素。请选择更大的像素或更小的 EXTENT。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give PIXEL_SIZE, in units of its CRS {crs}, and EXTENT to have it rendered, or save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}：图层 {layer!r} 不是文件（来自提供程序 {provider!r}）：要进行渲染，请指定 PIXEL_SIZE（单位为其 CRS {crs} 的单位）和 EXTENT；或者先将其保存为 GeoTIFF（导出 ▸ 另存为）。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give EXTENT, too, so that it is known which part is to be rendered.</source>
            <translation>{parameter}：图层 {layer!r} 不是文件（来自提供程序 {provider!r}）：请同时指定 EXTENT，以确定要渲染的部分。</translation>
        </message>
        <message>
            <source>{path} could not be written from {source}: {error}</source>
            <translation>无法由 {source} 写入 {path}：{error}</translation>
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
            <source>{path}: the form could not be stored with the points: {error}</source>
            <translation>{path}：无法将表单与点一起保存：{error}</translation>
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
            <source>The setting {key} is {value!r}; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps: choose one in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>设置 {key} 为 {value!r}；允许的值为 auto、cpu、cuda、cuda:0、cuda:1 … 和 mps：请在“设置 ▸ 选项 ▸ Pixelwise”中选择一个。</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are whole numbers from 0, which means no limit: correct it in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>设置 {key} 为 {value!r}；允许的值为不小于 0 的整数，0 表示不限：请在“设置 ▸ 选项 ▸ Pixelwise”中更正。</translation>
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
            <source>CHIPS: nothing was given; a folder made by 'Export training chips' is needed.</source>
            <translation>CHIPS：未指定；需要由“导出训练样本块”生成的文件夹。</translation>
        </message>
        <message>
            <source>ENCODER: nothing was given; a name such as resnet18 is needed.</source>
            <translation>ENCODER：未指定；需要一个名称，例如 resnet18。</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {names}, and files that hold weights.</source>
            <translation>{parameter}：指定的值为 {value!r}；允许的值为 {names}，以及包含权重的文件。</translation>
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
            <translation>网络</translation>
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
            <source>No training has been started since QGIS was opened.</source>
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
            <source>none chosen</source>
            <translation>未选择</translation>
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
        <message>
            <source>{parameter} is “{found}”, but the chips in {folder} were made with “{there}”; to append, both must be the same.</source>
            <translation>{parameter} 为“{found}”，但 {folder} 中的样本块是用“{there}”生成的；要添加样本块，两者必须相同。</translation>
        </message>
        <message>
            <source>APPEND: {folder} was imported; chips can only be added to a dataset that was exported.</source>
            <translation>APPEND：{folder} 是导入的；只能向导出的数据集添加样本块。</translation>
        </message>
        <message>
            <source>INPUT has {found} bands, the chips in {folder} have {there}: choose BANDS to match.</source>
            <translation>INPUT 的波段数为 {found}，{folder} 中样本块的波段数为 {there}：请用 BANDS 选择相应的波段。</translation>
        </message>
        <message>
            <source>INPUT holds {found} values, but the chips in {folder} are {there}, which cannot hold them.</source>
            <translation>INPUT 的值类型为 {found}，但 {folder} 中样本块的类型为 {there}，无法存放这些值。</translation>
        </message>
        <message>
            <source>LABELS use {found} for ignored pixels, the chips in {folder} {there}: give all classes of the dataset in CLASS_TABLE.</source>
            <translation>LABELS 用 {found} 表示忽略的像素，而 {folder} 中的样本块用 {there}：请在 CLASS_TABLE 中列出数据集的所有类别。</translation>
        </message>
        <message>
            <source>LABELS hold classes that the chips in {folder} do not have: {found}; there are {allowed}.</source>
            <translation>LABELS 中有 {folder} 的样本块所没有的类别：{found}；已有类别为 {allowed}。</translation>
        </message>
        <message>
            <source>CRS units</source>
            <translation>CRS 单位</translation>
        </message>
        <message>
            <source>The pixels of INPUT are {found:.6g} {unit} wide, those of the chips in {folder} {there:.6g}; to append, they may differ by {tolerance:.0%}: give PIXEL_SIZE.</source>
            <translation>INPUT 的像素宽度为 {found:.6g} {unit}，{folder} 中样本块的像素宽度为 {there:.6g}；要添加样本块，两者相差不得超过 {tolerance:.0%}：请指定 PIXEL_SIZE。</translation>
        </message>
        <message>
            <source>INPUT: no raster was given; at least one is needed.</source>
            <translation>INPUT：未指定栅格；至少需要一个。</translation>
        </message>
        <message>
            <source>LABELS: no layer was given; at least one is needed.</source>
            <translation>LABELS：未指定图层；至少需要一个。</translation>
        </message>
        <message>
            <source>OUTPUT: a folder is needed.</source>
            <translation>OUTPUT：需要文件夹。</translation>
        </message>
        <message>
            <source>IMAGES: a folder is needed.</source>
            <translation>IMAGES：需要文件夹。</translation>
        </message>
        <message>
            <source>RESAMPLING: {count} words were given for {rasters} rasters; one for all of them, or one for each, is needed.</source>
            <translation>RESAMPLING：指定了 {count} 个词，而栅格有 {rasters} 个；需要所有栅格用一个词，或每个栅格各用一个。</translation>
        </message>
        <message>
            <source>STRIDE is {value}; it must be 0 (half a chip) or more pixels.</source>
            <translation>STRIDE 为 {value}；必须是 0（样本块的一半）或更多像素。</translation>
        </message>
        <message>
            <source>FOLDS is {value}; it must be 0 (none), or from 2 to {highest}.</source>
            <translation>FOLDS 为 {value}；必须是 0（不分折），或 2 至 {highest}。</translation>
        </message>
        <message>
            <source>FOLDS needs SPLIT_BY “blocks” or “random”, found “{found}”.</source>
            <translation>FOLDS 要求 SPLIT_BY 为“blocks”或“random”，现为“{found}”。</translation>
        </message>
        <message>
            <source>SPLIT_BY is “polygons”: SPLIT_POLYGONS must be a polygon layer, and SPLIT_FIELD its field that holds train, validation or test.</source>
            <translation>SPLIT_BY 为“polygons”：SPLIT_POLYGONS 必须是多边形图层，SPLIT_FIELD 必须是其中值为 train、validation 或 test 的字段。</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be 0 or more, and less than 1.</source>
            <translation>{parameter} 为 {value}；必须不小于 0，且小于 1。</translation>
        </message>
        <message>
            <source>SPLIT and TEST are {value:g} together; they must leave something for training.</source>
            <translation>SPLIT 与 TEST 之和为 {value:g}；必须留出一部分用于训练。</translation>
        </message>
        <message>
            <source>CHIP_SIZE is {value}; it must be from {lowest} to {highest} pixels.</source>
            <translation>CHIP_SIZE 为 {value}；必须是 {lowest} 至 {highest} 像素。</translation>
        </message>
        <message>
            <source>{parameter} is “{found}”; it must be one of {allowed}.</source>
            <translation>{parameter} 为“{found}”；必须是下列之一：{allowed}。</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {lowest:g} or more.</source>
            <translation>{parameter} 为 {value:g}；不得小于 {lowest:g}。</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {lowest:g} to {highest:g}.</source>
            <translation>{parameter} 为 {value:g}；必须在 {lowest:g} 至 {highest:g} 之间。</translation>
        </message>
        <message>
            <source>The chip file {path} is missing: export the chips again.</source>
            <translation>样本块文件 {path} 缺失：请重新导出样本块。</translation>
        </message>
        <message>
            <source>The chip file {path} is damaged: export the chips again. ({error})</source>
            <translation>样本块文件 {path} 已损坏：请重新导出样本块。（{error}）</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have {count} bands of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER 为“png”，只能存放 1、3 或 4 个 8 位波段；而栅格的波段数为 {count}，类型为 {dtype}。请将 DTYPE 设为“uint8”并选择相应的 BANDS，或使用“geotiff”或“hdf5”。</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have 1 band of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER 为“png”，只能存放 1、3 或 4 个 8 位波段；而栅格有 1 个波段，类型为 {dtype}。请将 DTYPE 设为“uint8”并选择相应的 BANDS，或使用“geotiff”或“hdf5”。</translation>
        </message>
        <message>
            <source>The chip {chip} in {folder} has {count} bands of {found} pixels, its label {label}; the dataset says {bands} bands of {size} × {size}.</source>
            <translation>{folder} 中的样本块 {chip} 有 {count} 个波段、{found} 像素，其标签为 {label}；数据集中记录的是 {bands} 个波段、{size} × {size}。</translation>
        </message>
        <message>
            <source>{path} is damaged: it has no format version.</source>
            <translation>{path} 已损坏：没有格式版本。</translation>
        </message>
        <message>
            <source>{path} was made by a newer Pixelwise (chip dataset version {found}, this one reads up to {highest}): update the plugin.</source>
            <translation>{path} 由更新版本的 Pixelwise 生成（样本块数据集版本为 {found}，当前最高可读取 {highest}）：请更新插件。</translation>
        </message>
        <message>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} 已损坏：{error}。</translation>
        </message>
        <message>
            <source>{path} is no chip dataset: it has no {file}.</source>
            <translation>{path} 不是样本块数据集：其中没有 {file}。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>无法读取 {path}：{error}。</translation>
        </message>
        <message>
            <source>{path} does not describe a chip dataset of Pixelwise.</source>
            <translation>{path} 描述的不是 Pixelwise 的样本块数据集。</translation>
        </message>
        <message>
            <source>{count:,} for {split}</source>
            <translation>{split} {count:,}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first}，{second}</translation>
        </message>
        <message>
            <source>There are no training chips in the dataset yet.</source>
            <translation>数据集中尚无训练样本块。</translation>
        </message>
        <message>
            <source>There are no validation chips: no two chips with labels lie apart. All are for training; with a smaller CHIP_SIZE or a larger raster some could be kept for validation.</source>
            <translation>没有验证样本块：任意两个有标签的样本块都没有彼此分开。所有样本块都用于训练；减小 CHIP_SIZE 或使用更大的栅格，可以留出一些用于验证。</translation>
        </message>
        <message>
            <source>No chip holds these classes: {names}.</source>
            <translation>没有样本块包含下列类别：{names}。</translation>
        </message>
        <message>
            <source>No training chip holds these classes, which cannot be learnt: {names}.</source>
            <translation>没有训练样本块包含下列类别，因此无法学习：{names}。</translation>
        </message>
        <message>
            <source>No validation chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>没有验证样本块包含下列类别，因此没有精度指标：{names}。</translation>
        </message>
        <message>
            <source>No test chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>没有测试样本块包含下列类别，因此没有精度指标：{names}。</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}. Written in {seconds:.1f} s.</source>
            <translation>数据集中的样本块：{counts}。写入用时 {seconds:.1f} s。</translation>
        </message>
        <message>
            <source>REPORT: the chips are complete, but the report could not be written: {error}</source>
            <translation>REPORT：样本块已完整写入，但无法写入报告：{error}</translation>
        </message>
        <message>
            <source>{count:,} windows are looked at.</source>
            <translation>正在检查 {count:,} 个窗口。</translation>
        </message>
        <message>
            <source>There is no chip to write: no window fulfils KEEP, MIN_LABELLED and MIN_CLASS; ask for less of them.</source>
            <translation>没有可写入的样本块：没有窗口满足 KEEP、MIN_LABELLED 和 MIN_CLASS；请放宽要求。</translation>
        </message>
        <message>
            <source>There is no chip to write: every window shares pixels with one of another split.</source>
            <translation>没有可写入的样本块：每个窗口都与另一子集的窗口有共用像素。</translation>
        </message>
        <message>
            <source>OUTPUT: {path} is a file; a folder is needed.</source>
            <translation>OUTPUT：{path} 是文件；需要文件夹。</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be read: {error}.</source>
            <translation>OUTPUT：无法读取 {path}：{error}。</translation>
        </message>
        <message>
            <source>OUTPUT: the folder {path} is not empty and holds no chip dataset ({found}): choose a new or empty folder.</source>
            <translation>OUTPUT：文件夹 {path} 不为空，且不含样本块数据集（{found}）：请选择新文件夹或空文件夹。</translation>
        </message>
        <message>
            <source>OUTPUT: {path} could not be written: {error}.</source>
            <translation>OUTPUT：无法写入 {path}：{error}。</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be made: {error}.</source>
            <translation>OUTPUT：无法创建 {path}：{error}。</translation>
        </message>
        <message>
            <source>{name} exists already</source>
            <translation>{name} 已存在</translation>
        </message>
        <message>
            <source>A chip's outline cannot be brought to the dataset's CRS: {error}.</source>
            <translation>无法将样本块的轮廓转换到数据集的 CRS：{error}。</translation>
        </message>
        <message>
            <source>{name} could not be written: {error}.</source>
            <translation>无法写入 {name}：{error}。</translation>
        </message>
        <message>
            <source>{name} could not be written completely; is the disk full?</source>
            <translation>无法完整写入 {name}；请检查磁盘是否已满。</translation>
        </message>
        <message>
            <source>The footprints {path} cannot be read: export the chips again. ({error})</source>
            <translation>无法读取样本块范围 {path}：请重新导出样本块。（{error}）</translation>
        </message>
        <message>
            <source>A chip of {count} bands of {size} × {size} pixels is too large for HDF5: lower CHIP_SIZE.</source>
            <translation>{count} 个波段、{size} × {size} 像素的样本块超出 HDF5 的限制：请减小 CHIP_SIZE。</translation>
        </message>
        <message>
            <source>{path} holds chips {shape} of {found}, not {wanted} of {dtype}.</source>
            <translation>{path} 中样本块的形状为 {shape}，类型为 {found}，而应为 {wanted}，{dtype}。</translation>
        </message>
        <message>
            <source>The file of the chips {path} is missing: export the chips again.</source>
            <translation>样本块的文件 {path} 缺失：请重新导出样本块。</translation>
        </message>
        <message>
            <source>{path} cannot be read without the Python package h5py, which is not installed.</source>
            <translation>读取 {path} 需要 Python 软件包 h5py，但尚未安装。</translation>
        </message>
        <message>
            <source>The file of the chips {path} is damaged: export the chips again. ({error})</source>
            <translation>样本块的文件 {path} 已损坏：请重新导出样本块。（{error}）</translation>
        </message>
        <message>
            <source>The chip {chip} is missing in {path}: export the chips again.</source>
            <translation>{path} 中缺少样本块 {chip}：请重新导出样本块。</translation>
        </message>
        <message>
            <source>IMAGES: {path} is no folder; the folder of the files is needed.</source>
            <translation>IMAGES：{path} 不是文件夹；需要文件所在的文件夹。</translation>
        </message>
        <message>
            <source>IMAGES: there is no GeoTIFF, PNG or JPEG of an image in {path}.</source>
            <translation>IMAGES：{path} 中没有 GeoTIFF、PNG 或 JPEG 格式的影像。</translation>
        </message>
        <message>
            <source>LABELS: there is no GeoTIFF, PNG or JPEG of a label in or beside {path}: choose their folder. Label files have the same names as their images.</source>
            <translation>LABELS：{path} 中及其旁边没有 GeoTIFF、PNG 或 JPEG 格式的标签：请选择标签文件夹。标签文件须与其影像同名。</translation>
        </message>
        <message>
            <source>LABELS: {path} is no folder; the folder of the files is needed.</source>
            <translation>LABELS：{path} 不是文件夹；需要文件所在的文件夹。</translation>
        </message>
        <message>
            <source>{count:,} images have no label and are left out: {names}.</source>
            <translation>{count:,} 个影像没有标签，已舍弃：{names}。</translation>
        </message>
        <message>
            <source>{count:,} labels have no image: {names}.</source>
            <translation>{count:,} 个标签没有对应的影像：{names}。</translation>
        </message>
        <message>
            <source>LABELS: none of the {count:,} images has a label of the same name: {image} and {label}, for example, do not go together.</source>
            <translation>LABELS：{count:,} 个影像都没有同名的标签：例如 {image} 与 {label} 并不对应。</translation>
        </message>
        <message>
            <source>LABELS: {path} and {other} have the same name; only one can be the label.</source>
            <translation>LABELS：{path} 与 {other} 同名；只能有一个作为标签。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are named in lists of the splits.</source>
            <translation>{total:,} 个影像中有 {count:,} 个列在子集列表中。</translation>
        </message>
        <message>
            <source>IMAGES: the classes in {path} cannot be read: {error}.</source>
            <translation>IMAGES：无法读取 {path} 中的类别：{error}。</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}; {kept:,} images stay where they are, {written:,} were written. Imported in {seconds:.1f} s.</source>
            <translation>数据集中的样本块：{counts}；{kept:,} 个影像留在原处，新写入 {written:,} 个。导入用时 {seconds:.1f} s。</translation>
        </message>
        <message>
            <source>There is no chip to make: the files hold no valid pixel with a class.</source>
            <translation>没有可建立的样本块：文件中没有带类别的有效像素。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel with a class and are left out.</source>
            <translation>{total:,} 个窗口中有 {count:,} 个不含带类别的有效像素，已舍弃。</translation>
        </message>
        <message>
            <source>LABELS: {path} holds more than {most} different values; a label has one number for each class.</source>
            <translation>LABELS：{path} 中不同的值超过 {most} 个；标签中每个类别对应一个数字。</translation>
        </message>
        <message>
            <source>LABELS: {path} is a colour picture of {count} bands; a label has one band, with a number for each class. Turn its colours into numbers first.</source>
            <translation>LABELS：{path} 是 {count} 个波段的彩色图片；标签只有一个波段，每个类别对应一个数字。请先将颜色转换为数字。</translation>
        </message>
        <message>
            <source>LABELS: the files in {path} hold no class value, only {found}.</source>
            <translation>LABELS：{path} 中的文件不含类别值，只有 {found}。</translation>
        </message>
        <message>
            <source>The value 0 counts as “{name}”; with an empty BACKGROUND it is ignored.</source>
            <translation>值 0 视为“{name}”；BACKGROUND 留空时忽略该值。</translation>
        </message>
        <message>
            <source>LABELS: {path} holds JPEG files, which blur class values: each pixel gets the nearest of {values}. If these are not the classes, give CLASS_TABLE; PNG and GeoTIFF keep values as they are.</source>
            <translation>LABELS：{path} 中有 JPEG 文件，这种格式会使类别值失真：每个像素取 {values} 中最接近的值。如果这些不是类别，请指定 CLASS_TABLE；PNG 和 GeoTIFF 能保持原值。</translation>
        </message>
        <message>
            <source>Class {value} “{name}”: {count:,} pixels.</source>
            <translation>类别 {value}“{name}”：{count:,} 个像素。</translation>
        </message>
        <message>
            <source>{count:,} pixels with the values {values} are ignored.</source>
            <translation>忽略 {count:,} 个像素，其值为 {values}。</translation>
        </message>
        <message>
            <source>{count:,} pixels hold values that are no class and are ignored: {values}.</source>
            <translation>忽略 {count:,} 个像素，其值不是类别：{values}。</translation>
        </message>
        <message>
            <source>nodata</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>IMAGES: {path} has {count} bands of {dtype}, {other} {other_count} of {other_dtype}; all images must have the same.</source>
            <translation>IMAGES：{path} 有 {count} 个波段，类型为 {dtype}；{other} 有 {other_count} 个波段，类型为 {other_dtype}；所有影像必须一致。</translation>
        </message>
        <message>
            <source>IMAGES: {path} is a picture with a palette; turn it into one of colours or grey first.</source>
            <translation>IMAGES：{path} 是带调色板的图片；请先转换为彩色或灰度图片。</translation>
        </message>
        <message>
            <source>LABELS: {label} has {label_width} × {label_height} pixels, but its image {image} has {width} × {height}; both must have the same size.</source>
            <translation>LABELS：{label} 为 {label_width} × {label_height} 像素，但其影像 {image} 为 {width} × {height} 像素；两者大小必须相同。</translation>
        </message>
        <message>
            <source>CHIP_SIZE: the images have {width} × {height} pixels, but chips may have {smallest} to {largest}: give a size to cut them into, such as 256.</source>
            <translation>CHIP_SIZE：影像为 {width} × {height} 像素，而样本块只能为 {smallest} 至 {largest} 像素：请指定裁切大小，例如 256。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are in none of the splits and are left out, such as {name}. With SPLIT_BY “random” all are used.</source>
            <translation>{total:,} 个影像中有 {count:,} 个不属于任何子集，已舍弃，例如 {name}。SPLIT_BY 设为“random”时会使用全部影像。</translation>
        </message>
        <message>
            <source>IMAGES: {count} files cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES：{count} 个文件不够划分为训练集、验证集和测试集：请将 SPLIT 和 TEST 设为 0。</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES：1 个文件无法划分为训练集、验证集和测试集：请将 SPLIT 和 TEST 设为 0。</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES：1 个文件无法划分为训练集和测试集：请将 SPLIT 和 TEST 设为 0。</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation: choose SPLIT and TEST 0.</source>
            <translation>IMAGES：1 个文件无法划分为训练集和验证集：请将 SPLIT 和 TEST 设为 0。</translation>
        </message>
        <message>
            <source>{count:,} chips show ground that chips of another split show, too: accuracy figures will be too good.</source>
            <translation>{count:,} 个样本块与另一子集的样本块有相同的地面范围：精度指标会偏高。</translation>
        </message>
        <message>
            <source>LABELS: there are more than {largest} classes; the class values that a dataset can hold go from 0 to {largest}. Map several values to one class by a class table.</source>
            <translation>LABELS：类别超过 {largest} 个；数据集的类别值只能为 0 至 {largest}。请用类别表将多个值归为一个类别。</translation>
        </message>
        <message>
            <source>classes: the value {value} of class “{name}” is not allowed; class values are whole numbers between 0 and {largest}.</source>
            <translation>classes：类别“{name}”的值 {value} 不允许使用；类别值必须是 0 至 {largest} 的整数。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: there is no file {path}.</source>
            <translation>CLASS_TABLE：没有文件 {path}。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is larger than {limit} MB, so it is no class table.</source>
            <translation>CLASS_TABLE：{path} 大于 {limit} MB，因此不是类别表。</translation>
        </message>
        <message>
            <source>the list of classes</source>
            <translation>类别列表</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class.</source>
            <translation>CLASS_TABLE：{title} 中没有类别。</translation>
        </message>
        <message>
            <source>{title}, line {number}</source>
            <translation>{title} 第 {number} 行</translation>
        </message>
        <message>
            <source>{title}, item {number}</source>
            <translation>{title} 第 {number} 项</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class, only what is ignored.</source>
            <translation>CLASS_TABLE：{title} 中没有类别，只有要忽略的内容。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the columns {found}; the first line must name columns, and at least one of them must be source, value or name.</source>
            <translation>CLASS_TABLE：{title} 的列为 {found}；第一行必须是列名，其中至少有一列为 source、value 或 name。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} ignores something without saying which source.</source>
            <translation>CLASS_TABLE：{place} 要忽略某项内容，但没有指明 source。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has a colour, but no source, value or name.</source>
            <translation>CLASS_TABLE：{place} 有颜色，但没有 source、value 或 name。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the class value “{value}”; it must be a whole number from 0 to {largest}, “ignore” or “background”. What a field or raster holds belongs into a column named source.</source>
            <translation>CLASS_TABLE：{place} 的类别值为“{value}”；必须是 0 至 {largest} 的整数、“ignore”或“background”。字段或栅格中的值应填入名为 source 的列。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the colour “{color}”; it must be like #ffaa00 or 255,170,0.</source>
            <translation>CLASS_TABLE：{place} 的颜色为“{color}”；必须是 #ffaa00 或 255,170,0 这样的形式。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the source “{source}” twice, for different classes.</source>
            <translation>CLASS_TABLE：{title} 中 source“{source}”出现两次，且对应不同的类别。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} is no JSON: {error}.</source>
            <translation>CLASS_TABLE：{title} 不是 JSON：{error}。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} must hold a list of classes like {{"value": 1, "name": "forest"}}, or an object like {{"label value": "class name"}}.</source>
            <translation>CLASS_TABLE：{title} 必须是类别列表，例如 {{"value": 1, "name": "forest"}}；或者是对象，例如 {{"label value": "class name"}}。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}.</source>
            <translation>CLASS_TABLE：无法将 {path} 作为表读取：{error}。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path}, line {number} has more cells than the heading; put cells with “{delimiter}” in quotation marks.</source>
            <translation>CLASS_TABLE：{path} 第 {number} 行的单元格多于表头；含有“{delimiter}”的单元格请加引号。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is no text.</source>
            <translation>CLASS_TABLE：{path} 不是文本文件。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} holds no table.</source>
            <translation>CLASS_TABLE：{path} 中没有表。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}</source>
            <translation>CLASS_TABLE：无法将 {path} 作为表读取：{error}</translation>
        </message>
        <message>
            <source>classes: no item of the class table has a source that becomes a class.</source>
            <translation>classes：类别表中没有任何一项的 source 对应类别。</translation>
        </message>
        <message>
            <source>classes: the source {source!r} is no number, but the labels hold numbers.</source>
            <translation>classes：source {source!r} 不是数字，而标签中是数字。</translation>
        </message>
        <message>
            <source>classes: the labels hold none of the sources of the class table: these are {wanted}; the labels hold {found}.</source>
            <translation>classes：标签中没有类别表里的任何 source：类别表中为 {wanted}，标签中为 {found}。</translation>
        </message>
        <message>
            <source>LABELS: {layers}: no class was found.</source>
            <translation>LABELS：{layers}：没有找到类别。</translation>
        </message>
        <message>
            <source>LABELS: the value {wanted} of {layer}, “{name}”, becomes class {given}: class {wanted} is already “{other}”.</source>
            <translation>LABELS：{layer} 的值 {wanted}“{name}”改为类别 {given}：类别 {wanted} 已是“{other}”。</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds {count:,} different texts or more, at most {most} can be classes; the first are {names}.</source>
            <translation>LABELS：{layer} 中不同的文本达到或超过 {count:,} 个，最多只能有 {most} 个类别；最前面的为 {names}。</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds the class value {value}; class values must be whole numbers from 0 to {largest}.</source>
            <translation>LABELS：{layer} 中有类别值 {value}；类别值必须是 0 至 {largest} 的整数。</translation>
        </message>
        <message>
            <source>LABELS: there are {count} classes; at most {most} fit beside the value of ignored pixels. Map several values to one class by a class table.</source>
            <translation>LABELS：共有 {count} 个类别；除忽略像素的值外，最多可有 {most} 个。请用类别表将多个值归为一个类别。</translation>
        </message>
        <message>
            <source>{names} and {count:,} more</source>
            <translation>{names}，另有 {count:,} 个</translation>
        </message>
        <message>
            <source>field “{field}” of {layer}</source>
            <translation>{layer} 的字段“{field}”</translation>
        </message>
        <message>
            <source>{count:,} features of {layer} have no geometry and are left out.</source>
            <translation>{layer} 中有 {count:,} 个要素没有几何图形，已舍弃。</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} holds no value at all.</source>
            <translation>CLASS_FIELD：{title} 中没有任何值。</translation>
        </message>
        <message>
            <source>LABELS: {layer} has no features, or its filter leaves none.</source>
            <translation>LABELS：{layer} 没有要素，或所有要素都被过滤器排除。</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {layer} were repaired.</source>
            <translation>已修复 {layer} 中的 {count:,} 个无效几何图形。</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only 0.</source>
            <translation>LABELS：{path} 中没有类别值，只有 0。</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only nodata or 0.</source>
            <translation>LABELS：{path} 中没有类别值，只有无数据或 0。</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read at row {row}: {error}</source>
            <translation>LABELS：无法读取 {path} 的第 {row} 行：{error}</translation>
        </message>
        <message>
            <source>LABELS: {path} covers {share:.0%} of the raster; the rest of it counts as background. If nothing is known there, limit the chips by AREA, or choose “ignore” for UNLABELLED.</source>
            <translation>LABELS：{path} 覆盖栅格的 {share:.0%}；其余部分视为背景。如果其余部分的情况未知，请用 AREA 限定样本块的范围，或将 UNLABELLED 设为“ignore”。</translation>
        </message>
        <message>
            <source>LABELS: {path} has {count} bands; a label raster has one, with class values.</source>
            <translation>LABELS：{path} 有 {count} 个波段；标签栅格只有一个类别值波段。</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read: {error}</source>
            <translation>LABELS：无法读取 {path}：{error}</translation>
        </message>
        <message>
            <source>All {features} in {layer} are class {value}, {name}.</source>
            <translation>{layer} 中的全部 {features}都属于类别 {value}，{name}。</translation>
        </message>
        <message>
            <source>{features} in {layer} are ignored, as the class table says.</source>
            <translation>按照类别表，忽略 {layer} 中的 {features}。</translation>
        </message>
        <message>
            <source>{features} in {layer} have no class value; their pixels are ignored.</source>
            <translation>{layer} 中有 {features}没有类别值；其像素被忽略。</translation>
        </message>
        <message>
            <source>{features} in {layer} have values that are no class; their pixels are ignored: {names}.</source>
            <translation>{layer} 中有 {features}的值不是类别；其像素被忽略：{names}。</translation>
        </message>
        <message>
            <source>{count:,} pixels</source>
            <translation>{count:,} 个像素</translation>
        </message>
        <message>
            <source>{count:,} features</source>
            <translation>{count:,} 个要素</translation>
        </message>
        <message>
            <source>{value} “{name}” {count:,}</source>
            <translation>{value}“{name}”：{count:,}</translation>
        </message>
        <message>
            <source>Classes in {layer} (features): {classes}.</source>
            <translation>{layer} 中的类别（要素数）：{classes}。</translation>
        </message>
        <message>
            <source>Classes in {layer} (pixels): {classes}.</source>
            <translation>{layer} 中的类别（像素数）：{classes}。</translation>
        </message>
        <message>
            <source>LABELS: {layer} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>LABELS：{layer} 与栅格没有重叠：在栅格的 CRS 中，其范围为 {extent}，栅格的范围为 {raster_extent}（xmin, ymin, xmax, ymax）。</translation>
        </message>
        <message>
            <source>LAYOUT is “{name}”; it must be one of {allowed}.</source>
            <translation>LAYOUT 为“{name}”；必须是下列之一：{allowed}。</translation>
        </message>
        <message>
            <source>The layout “{name}” was written.</source>
            <translation>已写入格式“{name}”。</translation>
        </message>
        <message>
            <source>LAYOUT “yolo” needs validation chips and there are none: data.yaml names others.</source>
            <translation>LAYOUT 为“yolo”时需要验证样本块，但没有验证样本块：data.yaml 改用其他样本块代替。</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} windows, {duration} left.</source>
            <translation>窗口：{done:,} / {total:,}，剩余 {duration}。</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} chips, {duration} left.</source>
            <translation>样本块：{done:,} / {total:,}，剩余 {duration}。</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} files, {duration} left.</source>
            <translation>文件：{done:,} / {total:,}，剩余 {duration}。</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>最小值</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>均值</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>标准差</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>最大值</translation>
        </message>
        <message>
            <source>Training chips: {name}</source>
            <translation>训练样本块：{name}</translation>
        </message>
        <message>
            <source>{count:,} for training</source>
            <translation>训练 {count:,}</translation>
        </message>
        <message>
            <source>{count:,} for validation</source>
            <translation>验证 {count:,}</translation>
        </message>
        <message>
            <source>{count:,} for test</source>
            <translation>测试 {count:,}</translation>
        </message>
        <message>
            <source>{dtype}, stretched from {found}</source>
            <translation>{dtype}，由 {found} 拉伸</translation>
        </message>
        <message>
            <source>{count:,} chips of {size} × {size} pixels ({counts}), with the bands {bands} ({dtype}) and the classes {names}.</source>
            <translation>{count:,} 个 {size} × {size} 像素的样本块（{counts}），波段为 {bands}（{dtype}），类别为 {names}。</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>不计入</translation>
        </message>
        <message>
            <source>Chips</source>
            <translation>样本块</translation>
        </message>
        <message>
            <source>Histogram of {name}</source>
            <translation>{name} 的直方图</translation>
        </message>
        <message>
            <source>In the raster, 0 … 255 was</source>
            <translation>0 … 255 在原栅格中的值</translation>
        </message>
        <message>
            <source>{width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}</source>
            <translation>{width:,} × {height:,} 像素，像素大小 {pixel_width:.6g} × {pixel_height:.6g}，{crs}</translation>
        </message>
        <message>
            <source>no CRS</source>
            <translation>无 CRS</translation>
        </message>
        <message>
            <source>unnamed CRS</source>
            <translation>未命名的 CRS</translation>
        </message>
        <message>
            <source>unknown CRS</source>
            <translation>未知 CRS</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>没有计入的内容</translation>
        </message>
        <message>
            <source>MIN_CLASS: {count} pixels of “{name}” are asked for; it must be from 1 to {highest:,}, the pixels of a chip.</source>
            <translation>MIN_CLASS：要求“{name}”的像素数为 {count}；必须是 1 至 {highest:,}，即样本块的像素数。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no label (KEEP “{keep}”, NEGATIVES {share:g}) and are left out.</source>
            <translation>{total:,} 个窗口中有 {count:,} 个不含标签（KEEP“{keep}”，NEGATIVES {share:g}），已舍弃。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer labelled pixels than {least:,} (MIN_LABELLED) and are left out.</source>
            <translation>{total:,} 个窗口中有 {count:,} 个的已标注像素少于 {least:,} 个（MIN_LABELLED），已舍弃。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer pixels than {wanted} (MIN_CLASS) and are left out.</source>
            <translation>{total:,} 个窗口中有 {count:,} 个的像素少于 {wanted}（MIN_CLASS），已舍弃。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows are more than MAX_CHIPS {most:,} allows and are left out.</source>
            <translation>{total:,} 个窗口中有 {count:,} 个超出 MAX_CHIPS 允许的数量 {most:,}，已舍弃。</translation>
        </message>
        <message>
            <source>{count:,} of {name}</source>
            <translation>{count:,} 个（{name}）</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} 或 {second}</translation>
        </message>
        <message>
            <source>MIN_CLASS: there is no class “{name}”; the classes are {names}.</source>
            <translation>MIN_CLASS：没有类别“{name}”；现有类别为 {names}。</translation>
        </message>
        <message>
            <source>{count:,} more windows are looked at for rare classes: {names} (OVERSAMPLE).</source>
            <translation>为稀有类别另外检查 {count:,} 个窗口：{names}（OVERSAMPLE）。</translation>
        </message>
        <message>
            <source>Raster: {width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bands ({dtype}): {names}.</source>
            <translation>栅格：{width:,} × {height:,} 像素，像素大小 {pixel_width:.6g} × {pixel_height:.6g}，{crs}，{count} 个波段（{dtype}）：{names}。</translation>
        </message>
        <message>
            <source>Windows shared out: {counts}.</source>
            <translation>窗口划分：{counts}。</translation>
        </message>
        <message>
            <source>Fold {number}: {count:,} windows.</source>
            <translation>第 {number} 折：{count:,} 个窗口。</translation>
        </message>
        <message>
            <source>{count:,} windows lie on older chips of another split and are left out.</source>
            <translation>{count:,} 个窗口与另一子集中原有的样本块重叠，已舍弃。</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>{count:,} 个窗口与其他折或其他子集有共用像素，或距离小于 BUFFER（{buffer:,} 像素），已舍弃。</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split and are left out.</source>
            <translation>{count:,} 个窗口与其他折或其他子集有共用像素，已舍弃。</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>{count:,} 个窗口与其他子集有共用像素，或距离小于 BUFFER（{buffer:,} 像素），已舍弃。</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split and are left out.</source>
            <translation>{count:,} 个窗口与其他子集有共用像素，已舍弃。</translation>
        </message>
        <message>
            <source>SPLIT_BY is “random”, and {count:,} of {total:,} validation and test chips share pixels with training chips: the accuracy will look better than it is. Use “blocks”, or a STRIDE as large as CHIP_SIZE.</source>
            <translation>SPLIT_BY 为“random”，{total:,} 个验证和测试样本块中有 {count:,} 个与训练样本块有共用像素：精度会显得偏高。请使用“blocks”，或使 STRIDE 与 CHIP_SIZE 一样大。</translation>
        </message>
        <message>
            <source>All chips of this scene are for {split}, so that the shares come closest to SPLIT and TEST.</source>
            <translation>此景的所有样本块都归入 {split}，这样各子集的比例最接近 SPLIT 和 TEST。</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: a polygon layer is needed.</source>
            <translation>SPLIT_POLYGONS：需要多边形图层。</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: no window has its centre in a polygon of {layer}.</source>
            <translation>SPLIT_POLYGONS：没有窗口的中心位于 {layer} 的多边形内。</translation>
        </message>
        <message>
            <source>{count:,} windows have their centre outside SPLIT_POLYGONS and are left out.</source>
            <translation>{count:,} 个窗口的中心位于 SPLIT_POLYGONS 之外，已舍弃。</translation>
        </message>
        <message>
            <source>SPLIT_FIELD: {layer} holds “{found}”; its values must be {allowed} (or val, training).</source>
            <translation>SPLIT_FIELD：{layer} 中有“{found}”；其值必须是 {allowed}（或 val、training）。</translation>
        </message>
        <message>
            <source>The statistics in {path} cannot be read: export the chips again. ({error})</source>
            <translation>无法读取 {path} 中的统计值：请重新导出样本块。（{error}）</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel and are left out.</source>
            <translation>{total:,} 个窗口中有 {count:,} 个不含已标注像素，已舍弃。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel inside AREA and are left out.</source>
            <translation>{total:,} 个窗口中有 {count:,} 个在 AREA 内不含已标注像素，已舍弃。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer valid pixels than MIN_VALID {least:g} and are left out.</source>
            <translation>{total:,} 个窗口中有 {count:,} 个的有效像素少于 MIN_VALID {least:g} 的要求，已舍弃。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel and are left out.</source>
            <translation>{total:,} 个窗口中有 {count:,} 个不含有效像素，已舍弃。</translation>
        </message>
        <message>
            <source>There is no chip to write: {names} holds no valid pixel where there are labels, only nodata.</source>
            <translation>没有可写入的样本块：{names} 在有标签的地方没有有效像素，只有无数据。</translation>
        </message>
        <message>
            <source>There is no chip to write: no labelled pixel of the raster lies inside AREA.</source>
            <translation>没有可写入的样本块：AREA 内没有栅格的已标注像素。</translation>
        </message>
        <message>
            <source>There is no chip to write: no window with labels has as many valid pixels as MIN_VALID {least:g} asks for.</source>
            <translation>没有可写入的样本块：没有一个带标签的窗口达到 MIN_VALID {least:g} 要求的有效像素数。</translation>
        </message>
        <message>
            <source>There is no chip to write: {layer} labels no valid pixel of {names}.</source>
            <translation>没有可写入的样本块：{layer} 没有标注 {names} 的任何有效像素。</translation>
        </message>
        <message>
            <source>An image of {size:,} bytes is too large for a TIFF: lower CHIP_SIZE.</source>
            <translation>影像达 {size:,} 字节，超出 TIFF 的限制：请减小 CHIP_SIZE。</translation>
        </message>
        <message>
            <source>{count:,} windows reach beyond the raster and are left out (EDGE “{edge}”).</source>
            <translation>{count:,} 个窗口超出栅格范围，已舍弃（EDGE“{edge}”）。</translation>
        </message>
        <message>
            <source>{count:,} windows would be the same as others and are left out.</source>
            <translation>{count:,} 个窗口与其他窗口相同，已舍弃。</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but LABELS has no feature with a geometry, and label rasters have none: use “grid” or “random”.</source>
            <translation>WINDOWS 为“features”，但 LABELS 中没有带几何图形的要素，标签栅格也没有要素：请使用“grid”或“random”。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside the raster: no window.</source>
            <translation>{total:,} 个要素中有 {count:,} 个的中心位于栅格之外：不生成窗口。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside AREA: no window.</source>
            <translation>{total:,} 个要素中有 {count:,} 个的中心位于 AREA 之外：不生成窗口。</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found on the raster.</source>
            <translation>COUNT 为 {count:,}，但在栅格上只找到 {found:,} 个不同的随机窗口。</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found in AREA.</source>
            <translation>COUNT 为 {count:,}，但在 AREA 内只找到 {found:,} 个不同的随机窗口。</translation>
        </message>
        <message>
            <source>EDGE is “drop”, but no window of CHIP_SIZE {size} lies whole on the raster of {width:,} × {height:,} pixels; use “shift” or “fill”.</source>
            <translation>EDGE 为“drop”，但在 {width:,} × {height:,} 像素的栅格上，没有一个 CHIP_SIZE 为 {size} 的窗口能完整放下；请使用“shift”或“fill”。</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but no label feature has a window on the raster of {width:,} × {height:,} pixels and in AREA.</source>
            <translation>WINDOWS 为“features”，但没有一个标签要素在 {width:,} × {height:,} 像素的栅格上且在 AREA 内有窗口。</translation>
        </message>
        <message>
            <source>WINDOWS is “random”, but no place inside AREA was found on the raster of {width:,} × {height:,} pixels.</source>
            <translation>WINDOWS 为“random”，但在 {width:,} × {height:,} 像素的栅格上，AREA 内没有找到任何位置。</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <source>Matthews correlation (MCC)</source>
            <translation>马修斯相关系数（MCC）</translation>
        </message>
        <message>
            <source>Quantity disagreement</source>
            <translation>数量不一致</translation>
        </message>
        <message>
            <source>Allocation disagreement</source>
            <translation>位置不一致</translation>
        </message>
        <message>
            <source>User's accuracy (precision)</source>
            <translation>用户精度（精确率）</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall)</source>
            <translation>生产者精度（召回率）</translation>
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
            <translation>特异度</translation>
        </message>
        <message>
            <source>Negative predictive value</source>
            <translation>阴性预测值</translation>
        </message>
        <message>
            <source>Area under ROC</source>
            <translation>ROC 曲线下面积</translation>
        </message>
        <message>
            <source>Boundary F1</source>
            <translation>边界 F1</translation>
        </message>
        <message>
            <source>{path} cannot be brought onto the raster's grid: {error}</source>
            <translation>无法将 {path} 转换到栅格的网格上：{error}</translation>
        </message>
        <message>
            <source>The class table is empty: at least one class is needed.</source>
            <translation>类别表为空：至少需要一个类别。</translation>
        </message>
        <message>
            <source>The class table has a value twice; the values are {values}.</source>
            <translation>类别表中有重复的值；各值为 {values}。</translation>
        </message>
        <message>
            <source>Class values must lie between 0 and {most}, at most {most} of them; found {count} from {first} to {last}.</source>
            <translation>类别值必须在 0 至 {most} 之间，最多 {most} 个；现有 {count} 个，从 {first} 到 {last}。</translation>
        </message>
        <message>
            <source>the file of names and colours (.aux.xml) beside it is incomplete</source>
            <translation>旁边存放名称和颜色的文件（.aux.xml）不完整</translation>
        </message>
        <message>
            <source>{path} could not be written: the disk is full.</source>
            <translation>无法写入 {path}：磁盘已满。</translation>
        </message>
        <message>
            <source>the cloud-optimised file was not made</source>
            <translation>未能生成云优化文件</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 to keep the raster's.</source>
            <translation>PIXEL_SIZE 为 {size:g}：必须是正数；0 表示保持栅格原有的像素大小。</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the raster is {raster} large, with pixels of {pixels}. It must be given in the unit of its CRS ({unit}) and fit into it.</source>
            <translation>PIXEL_SIZE 为 {size:g}：栅格大小为 {raster}，像素大小为 {pixels}。PIXEL_SIZE 必须使用其 CRS 的单位（{unit}），且不得超出栅格大小。</translation>
        </message>
        <message>
            <source>MASK: {path} has {count} bands; a mask has one, which is not 0 where pixels must not count.</source>
            <translation>MASK：{path} 有 {count} 个波段；掩膜只有一个波段，在像素不计入之处不为 0。</translation>
        </message>
        <message>
            <source>MASK: {path} could not be read at row {row}: {error}</source>
            <translation>MASK：无法读取 {path} 的第 {row} 行：{error}</translation>
        </message>
        <message>
            <source>MASK: {title} does not touch the raster, so nothing is masked.</source>
            <translation>MASK：{title} 与栅格没有重叠，因此不起作用。</translation>
        </message>
        <message>
            <source>{path} cannot be written: a folder of that name exists.</source>
            <translation>无法写入 {path}：已存在同名文件夹。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}.</source>
            <translation>无法写入 {path}：{error}。</translation>
        </message>
        <message>
            <source>The system's temporary folder cannot be used: {error}.</source>
            <translation>无法使用系统的临时文件夹：{error}。</translation>
        </message>
        <message>
            <source>The temporary folder {folder} cannot take the polygons; is its disk full? ({error})</source>
            <translation>临时文件夹 {folder} 无法存放多边形；请检查其磁盘是否已满。（{error}）</translation>
        </message>
        <message>
            <source>No raster was given: at least one is needed.</source>
            <translation>未指定栅格：至少需要一个。</translation>
        </message>
        <message>
            <source>The raster {path} cannot be opened: {error}</source>
            <translation>无法打开栅格 {path}：{error}</translation>
        </message>
        <message>
            <source>The raster {path} has no bands; if it is a container, choose one of its subdatasets.</source>
            <translation>栅格 {path} 没有波段；如果它是容器文件，请选择其中的一个子数据集。</translation>
        </message>
        <message>
            <source>RESAMPLING is “{word}”: it must be one of {allowed}.</source>
            <translation>RESAMPLING 为“{word}”：必须是下列之一：{allowed}。</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} rasters: give one for all, or one for each.</source>
            <translation>RESAMPLING 指定了 {found} 种方法，而栅格有 {count} 个：请为所有栅格指定一种，或为每个栅格各指定一种。</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} raster: give one for all, or one for each.</source>
            <translation>RESAMPLING 指定了 {found} 种方法，而栅格只有 {count} 个：请为所有栅格指定一种，或为每个栅格各指定一种。</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but {paths} has bands 1 to {count}.</source>
            <translation>BANDS：指定了波段 {number}，但 {paths} 的波段为 1 至 {count}。</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {column}: {error}</source>
            <translation>无法读取 {path} 的第 {row} 行第 {column} 列：{error}</translation>
        </message>
        <message>
            <source>Band {number} of {path} holds {type} values, which cannot be used.</source>
            <translation>{path} 的波段 {number} 的值类型为 {type}，无法使用。</translation>
        </message>
        <message>
            <source>INPUT: {path} ({crs}) does not touch {first_path} ({first_crs}): the rasters of a stack must overlap. Has one of them no CRS, or a wrong one?</source>
            <translation>INPUT：{path}（{crs}）与 {first_path}（{first_crs}）没有重叠：一起使用的栅格必须重叠。请检查是否有栅格没有 CRS，或 CRS 有误。</translation>
        </message>
        <message>
            <source>Labelled pixels</source>
            <translation>标签的像素数</translation>
        </message>
        <message>
            <source>Pixels of the network</source>
            <translation>网络结果的像素数</translation>
        </message>
        <message>
            <source>Pixels of the networks</source>
            <translation>各网络结果的像素数</translation>
        </message>
        <message>
            <source>Mean of the labelled classes</source>
            <translation>有标签类别的均值</translation>
        </message>
        <message>
            <source>Overall accuracy: {share} of all labelled pixels are right.</source>
            <translation>总体精度：全部已标注像素中有 {share} 正确。</translation>
        </message>
        <message>
            <source>Labels ↓ Network →</source>
            <translation>标签 ↓ 网络结果 →</translation>
        </message>
        <message>
            <source>Accuracy per class over all folds</source>
            <translation>所有折合计的各类别精度</translation>
        </message>
        <message>
            <source>Confusion matrix over all folds</source>
            <translation>所有折合计的混淆矩阵</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the networks, both in pixels.</source>
            <translation>行为标签，列为各网络的结果，均以像素计。</translation>
        </message>
        <message>
            <source>Accuracy per class on the validation chips</source>
            <translation>验证样本块上的各类别精度</translation>
        </message>
        <message>
            <source>Confusion matrix on the validation chips</source>
            <translation>验证样本块上的混淆矩阵</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the network, both in pixels.</source>
            <translation>行为标签，列为网络的结果，均以像素计。</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Mean of the classes</source>
            <translation>各类别均值</translation>
        </message>
        <message>
            <source>Pooled counts</source>
            <translation>合并计数</translation>
        </message>
        <message>
            <source>Weighted by the reference</source>
            <translation>按参考数据加权</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Left out of all means, as the reference does not have it: {classes}.</source>
            <translation>参考数据中没有下列类别，因此所有均值都不包括：{classes}。</translation>
        </message>
        <message>
            <source>Left out of the mean of {figure}, as it is undefined: {classes}.</source>
            <translation>下列类别的{figure}没有定义，因此其均值不包括：{classes}。</translation>
        </message>
        <message>
            <source>points</source>
            <translation>点</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <source>User's accuracy (precision): of the {unit} that were given a class, the share that is right.</source>
            <translation>用户精度（精确率）：在被划为某类别的{unit}中，正确的比例。</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall): of the {unit} that are of a class, the share that was found.</source>
            <translation>生产者精度（召回率）：在实际属于某类别的{unit}中，被检出的比例。</translation>
        </message>
        <message>
            <source>F1 is the harmonic mean of both.</source>
            <translation>F1 是两者的调和平均数。</translation>
        </message>
        <message>
            <source>IoU: the {unit} that both sides give the class, divided by those that either gives it.</source>
            <translation>IoU：两方都划为该类别的{unit}数，除以至少一方划为该类别的数量。</translation>
        </message>
        <message>
            <source>Specificity: of the {unit} that are not of a class, the share that was not given it.</source>
            <translation>特异度：在不属于某类别的{unit}中，未被划为该类别的比例。</translation>
        </message>
        <message>
            <source>Negative predictive value: of the {unit} that were not given a class, the share that is not of it.</source>
            <translation>阴性预测值：在未被划为某类别的{unit}中，确实不属于该类别的比例。</translation>
        </message>
        <message>
            <source>Area under ROC: how often one of the {unit} of the class has a higher probability of it than one of the others; 0.5 is chance.</source>
            <translation>ROC 曲线下面积：从该类别和其他类别的{unit}中各随机取一个，前者的该类别概率更高的频率；0.5 相当于随机。</translation>
        </message>
        <message>
            <source>Boundary F1: F1 of the borders of the class, which may be off by the tolerance.</source>
            <translation>边界 F1：类别边界的 F1，边界允许有容差以内的偏移。</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>overall accuracy</source>
            <translation>总体精度</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}</source>
            <translation>{name} 的 {percent:.1f}%</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}, taken for {other}</source>
            <translation>{name} 的 {percent:.1f}%，被错分为 {other}</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>mean IoU</source>
            <translation>平均 IoU</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Accuracy on the validation chips</source>
            <translation>验证样本块上的精度</translation>
        </message>
        <message>
            <source>IoU per class</source>
            <translation>各类别的 IoU</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Chips per second</source>
            <translation>每秒样本块数</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} 和 {last}</translation>
        </message>
        <message>
            <source>{parameter}: {title} could not be read: {error}</source>
            <translation>{parameter}：无法读取 {title}：{error}</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are none.</source>
            <translation>CLASS_FIELD：{title} 没有字段“{name}”，也没有其他任何字段。</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are {names}.</source>
            <translation>CLASS_FIELD：{title} 没有字段“{name}”；其字段为 {names}。</translation>
        </message>
        <message>
            <source>{parameter}: {path} cannot be opened as a vector layer: {error}</source>
            <translation>{parameter}：无法将 {path} 作为矢量图层打开：{error}</translation>
        </message>
        <message>
            <source>layer {layer} of {path}</source>
            <translation>{path} 的图层 {layer}</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds no geometries, but {wanted} are needed.</source>
            <translation>{parameter}：{title} 不含几何图形，此处需要{wanted}。</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds {kind} geometries, not polygons.</source>
            <translation>{parameter}：{title} 的几何图形类型为 {kind}，不是多边形。</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer “{layer}”; it has {names}.</source>
            <translation>{parameter}：{path} 没有图层“{layer}”；其图层为 {names}。</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the layers {names}: name one.</source>
            <translation>{parameter}：{path} 有图层 {names}：请指定其中一个。</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer of {wanted}.</source>
            <translation>{parameter}：{path} 没有{wanted}图层。</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>多边形</translation>
        </message>
        <message>
            <source>polygons, lines or points</source>
            <translation>多边形、线或点</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} gives no layer: {filter}</source>
            <translation>{parameter}：{title} 的过滤器没有得到图层：{filter}</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} is not understood ({filter}): {error}</source>
            <translation>{parameter}：无法识别 {title} 的过滤器（{filter}）：{error}</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they have no area or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}：已舍弃 {title} 的 {count:,} 个要素：它们没有面积，或无法转换到栅格的 CRS。</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they are no polygons or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}：已舍弃 {title} 的 {count:,} 个要素：它们不是多边形，或无法转换到栅格的 CRS。</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}：{title} 没有 CRS；假定两者的 CRS 相同。</translation>
        </message>
        <message>
            <source>{parameter}: the raster has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}：栅格没有 CRS；假定两者的 CRS 相同。</translation>
        </message>
        <message>
            <source>AREA: {title} has no features.</source>
            <translation>AREA：{title} 没有要素。</translation>
        </message>
        <message>
            <source>AREA: {title} has no features, with its filter.</source>
            <translation>AREA：{title} 在其过滤器下没有要素。</translation>
        </message>
        <message>
            <source>AREA: {title} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>AREA：{title} 与栅格没有重叠：在栅格的 CRS 中，其范围为 {extent}，栅格的范围为 {raster_extent}（xmin, ymin, xmax, ymax）。</translation>
        </message>
        <message>
            <source>there is no program</source>
            <translation>没有程序</translation>
        </message>
        <message>
            <source>QGIS's own Python {version} was not found as a program that starts (in {folder}: {tried}): make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>没有找到可以启动的 QGIS 自带 Python {version}（在 {folder} 中：{tried}）：请用 docs/install.md 列出的软件包建立 conda 环境，并选择其中的 Python 作为已有的解释器。</translation>
        </message>
        <message>
            <source>The environment that QGIS's own Python made in {folder} does not start: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>用 QGIS 自带 Python 在 {folder} 中建立的环境无法启动：请用 docs/install.md 列出的软件包建立 conda 环境，并选择其中的 Python 作为已有的解释器。</translation>
        </message>
        <message>
            <source>Python that is used</source>
            <translation>所用的 Python</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>计算机</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>Graphics cards</source>
            <translation>显卡</translation>
        </message>
        <message>
            <source>Worker's Python</source>
            <translation>计算进程的 Python</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>自检</translation>
        </message>
        <message>
            <source>not possible without a Python for the worker</source>
            <translation>没有供计算进程使用的 Python，无法进行</translation>
        </message>
        <message>
            <source>About {needed:.1f} GB are needed for the environment in {folder}, but {free:.1f} GB are free there: free some space, or choose DEVICE cpu, which is the smallest.</source>
            <translation>{folder} 中的环境约需 {needed:.1f} GB，但该处仅剩 {free:.1f} GB：请释放一些空间，或将 DEVICE 设为 cpu，即最小的版本。</translation>
        </message>
        <message>
            <source>{count} thing that Pixelwise needs does not work.</source>
            <translation>Pixelwise 所需的项目中有 {count} 项不能正常工作。</translation>
        </message>
        <message>
            <source>{count} things that Pixelwise needs do not work.</source>
            <translation>Pixelwise 所需的项目中有 {count} 项不能正常工作。</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} thing should be looked at.</source>
            <translation>Pixelwise 可以运行；有 {count} 项需要注意。</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} things should be looked at.</source>
            <translation>Pixelwise 可以运行；有 {count} 项需要注意。</translation>
        </message>
        <message>
            <source>Everything that Pixelwise needs is there and works.</source>
            <translation>Pixelwise 所需的一切均已具备，工作正常。</translation>
        </message>
        <message>
            <source>good</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>look at this</source>
            <translation>需要注意</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>不能工作</translation>
        </message>
        <message>
            <source>Repair the environment; if that does not help, report it to Pixelwise together with this page.</source>
            <translation>请修复环境；如果仍未解决，请向 Pixelwise 报告并附上此页。</translation>
        </message>
        <message>
            <source>The check itself</source>
            <translation>检查本身</translation>
        </message>
        <message>
            <source>Free some disk space, or set the variable TMPDIR (Windows: TEMP) to a folder that you may write to.</source>
            <translation>请释放一些磁盘空间，或将环境变量 TMPDIR（Windows：TEMP）设为您有写入权限的文件夹。</translation>
        </message>
        <message>
            <source>Install a {name} of these versions.</source>
            <translation>请安装符合上述版本要求的 {name}。</translation>
        </message>
        <message>
            <source>Install a QGIS that brings a newer Python.</source>
            <translation>请安装自带较新 Python 的 QGIS。</translation>
        </message>
        <message>
            <source>Python of QGIS</source>
            <translation>QGIS 的 Python</translation>
        </message>
        <message>
            <source>GDAL of QGIS</source>
            <translation>QGIS 的 GDAL</translation>
        </message>
        <message>
            <source>Install QGIS again: its GDAL is damaged.</source>
            <translation>请重新安装 QGIS：其 GDAL 已损坏。</translation>
        </message>
        <message>
            <source>Install a newer QGIS, which brings a newer GDAL.</source>
            <translation>请安装较新的 QGIS，其中带有较新的 GDAL。</translation>
        </message>
        <message>
            <source>numpy of QGIS</source>
            <translation>QGIS 的 numpy</translation>
        </message>
        <message>
            <source>In QGIS's own Python, remove the numpy that pip has put in: pip uninstall numpy.</source>
            <translation>请在 QGIS 自带的 Python 中移除由 pip 安装的 numpy：pip uninstall numpy。</translation>
        </message>
        <message>
            <source>Install QGIS again, with its Python packages.</source>
            <translation>请重新安装 QGIS 及其 Python 软件包。</translation>
        </message>
        <message>
            <source>{version}, from {folder}</source>
            <translation>{version}，位于 {folder}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>{count} cores</source>
            <translation>{count} 个核心</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>{size} in all</source>
            <translation>共 {size}</translation>
        </message>
        <message>
            <source>Close other programs before a training, or lower BATCH_SIZE.</source>
            <translation>训练前请关闭其他程序，或减小 BATCH_SIZE。</translation>
        </message>
        <message>
            <source>{free} free of {total}</source>
            <translation>空闲 {free}，共 {total}</translation>
        </message>
        <message>
            <source>Temporary files</source>
            <translation>临时文件</translation>
        </message>
        <message>
            <source>no folder for temporary files can be written</source>
            <translation>没有可写入的临时文件夹</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}, or make the folder one that you may write to.</source>
            <translation>请释放 {folder} 所在磁盘的空间，或将文件夹改为您有写入权限的文件夹。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}</source>
            <translation>无法写入 {path}：{error}</translation>
        </message>
        <message>
            <source>{size} free in {folder}</source>
            <translation>{folder} 中剩余 {size}</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}.</source>
            <translation>请释放 {folder} 所在磁盘的空间。</translation>
        </message>
        <message>
            <source>NVIDIA driver</source>
            <translation>NVIDIA 驱动</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver again and restart the computer; until then, trainings run on the CPU.</source>
            <translation>请重新安装 NVIDIA 驱动并重启计算机；在此之前，训练使用 CPU。</translation>
        </message>
        <message>
            <source>none: there is no NVIDIA card, or its driver is not installed</source>
            <translation>无：没有 NVIDIA 显卡，或未安装其驱动</translation>
        </message>
        <message>
            <source>{driver}, for CUDA up to {cuda}</source>
            <translation>{driver}，最高支持 CUDA {cuda}</translation>
        </message>
        <message>
            <source>{name}, {free} free of {total}</source>
            <translation>{name}，空闲 {free}，共 {total}</translation>
        </message>
        <message>
            <source>Graphics card {number}</source>
            <translation>显卡 {number}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>空闲 {size}</translation>
        </message>
        <message>
            <source>cannot be imported ({error})</source>
            <translation>无法导入（{error}）</translation>
        </message>
        <message>
            <source>The environment cannot be written to {folder}: {error}.</source>
            <translation>无法将环境写入 {folder}：{error}。</translation>
        </message>
        <message>
            <source>Installing, {time}</source>
            <translation>安装，{time}</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment: move them away, and install again.</source>
            <translation>{folder} 中有不属于环境的文件：请将它们移走，然后重新安装。</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {title}: done before.</source>
            <translation>第 {number} 步（共 {count} 步），{title}：此前已完成。</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation>第 {number} 步（共 {count} 步）：{title}</translation>
        </message>
        <message>
            <source>QGIS's own Python is {path}.</source>
            <translation>QGIS 自带的 Python 为 {path}。</translation>
        </message>
        <message>
            <source>the environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>It shares {names} with QGIS.</source>
            <translation>它与 QGIS 共用 {names}。</translation>
        </message>
        <message>
            <source>QGIS's Python comes without ensurepip and without pip: install them (in Debian and Ubuntu: 'sudo apt install python3-venv'), and install again.</source>
            <translation>QGIS 的 Python 既没有 ensurepip，也没有 pip：请安装它们（Debian 和 Ubuntu：“sudo apt install python3-venv”），然后重新安装环境。</translation>
        </message>
        <message>
            <source>Build {name} of torch: {reason}.</source>
            <translation>torch 的 {name} 版：{reason}。</translation>
        </message>
        <message>
            <source>the other packages</source>
            <translation>其他软件包</translation>
        </message>
        <message>
            <source>torch {version} computes on {devices}; GDAL {gdal} is that of QGIS.</source>
            <translation>torch {version} 使用 {devices} 计算；GDAL {gdal} 来自 QGIS。</translation>
        </message>
        <message>
            <source>torch finds no graphics card: check the driver with nvidia-smi, restart, and see 'Check environment'.</source>
            <translation>torch 没有找到显卡：请用 nvidia-smi 检查驱动，重启计算机，并运行“检查环境”。</translation>
        </message>
        <message>
            <source>making an environment from QGIS's own Python</source>
            <translation>用 QGIS 自带的 Python 建立环境</translation>
        </message>
        <message>
            <source>bringing pip</source>
            <translation>安装 pip</translation>
        </message>
        <message>
            <source>fetching and unpacking torch</source>
            <translation>下载并解压 torch</translation>
        </message>
        <message>
            <source>fetching and unpacking the other packages</source>
            <translation>下载并解压其他软件包</translation>
        </message>
        <message>
            <source>trying everything out</source>
            <translation>测试所有内容</translation>
        </message>
        <message>
            <source>All packages are whole.</source>
            <translation>所有软件包均完整。</translation>
        </message>
        <message>
            <source>Damaged packages: {names}.</source>
            <translation>已损坏的软件包：{names}。</translation>
        </message>
        <message>
            <source>The environment's Python does not start, so it is made anew.</source>
            <translation>环境的 Python 无法启动，因此重新建立环境。</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment, so it was left as it is.</source>
            <translation>{folder} 中有不属于环境的文件，因此保持原样。</translation>
        </message>
        <message>
            <source>The environment in {folder} is in use ({error}): end all runs of Pixelwise, close the other windows of QGIS, and try again.</source>
            <translation>{folder} 中的环境正在使用（{error}）：请结束 Pixelwise 的所有运行，关闭 QGIS 的其他窗口，然后重试。</translation>
        </message>
        <message>
            <source>The environment in {folder} is being installed or removed already: wait for its end, or cancel it.</source>
            <translation>{folder} 中的环境正在安装或移除：请等待其结束，或将其取消。</translation>
        </message>
        <message>
            <source>DEVICE: {device!r} was given; allowed are {allowed}.</source>
            <translation>DEVICE：指定的值为 {device!r}；允许的值：{allowed}。</translation>
        </message>
        <message>
            <source>{device} was asked for</source>
            <translation>指定了 {device}</translation>
        </message>
        <message>
            <source>the package index has the build for this processor ({name})</source>
            <translation>软件包索引提供适合此处理器的版本（{name}）</translation>
        </message>
        <message>
            <source>no NVIDIA graphics card with a driver was found</source>
            <translation>没有找到装有驱动的 NVIDIA 显卡</translation>
        </message>
        <message>
            <source>DEVICE: {device} was given, but macOS has no CUDA; allowed are auto, cpu and pypi.</source>
            <translation>DEVICE：指定的值为 {device}，但 macOS 没有 CUDA；允许的值为 auto、cpu 和 pypi。</translation>
        </message>
        <message>
            <source>PyTorch is no longer made for Macs with Intel processors as a wheel: make a conda environment with pytorch and gdal from conda-forge, and choose its Python as an existing interpreter.</source>
            <translation>PyTorch 不再为使用 Intel 处理器的 Mac 提供 wheel 文件：请用 conda-forge 的 pytorch 和 gdal 建立 conda 环境，并选择其中的 Python 作为已有的解释器。</translation>
        </message>
        <message>
            <source>the build for this Mac uses its graphics card by Metal (MPS)</source>
            <translation>适用于此 Mac 的版本通过 Metal（MPS）使用其显卡</translation>
        </message>
        <message>
            <source>{card} with driver {driver} was found</source>
            <translation>找到 {card}，驱动版本为 {driver}</translation>
        </message>
        <message>
            <source>{card} was found, but no build of torch fits it with driver {driver}: with driver {oldest} or newer, install again</source>
            <translation>找到 {card}，但没有适合驱动 {driver} 的 torch 版本：请将驱动更新到 {oldest} 或更高版本，然后重新安装</translation>
        </message>
        <message>
            <source>nvidia-smi did not answer within {seconds} seconds</source>
            <translation>nvidia-smi 在 {seconds} 秒内没有响应</translation>
        </message>
        <message>
            <source>nvidia-smi ended with code {code}</source>
            <translation>nvidia-smi 结束，退出代码为 {code}</translation>
        </message>
        <message>
            <source>nvidia-smi could not be started ({error})</source>
            <translation>无法启动 nvidia-smi（{error}）</translation>
        </message>
        <message>
            <source>For a report</source>
            <translation>用于报告问题</translation>
        </message>
        <message>
            <source>Paths in your home folder begin with ~, and your name is replaced by USER.</source>
            <translation>用户主目录中的路径以 ~ 开头，您的用户名以 USER 代替。</translation>
        </message>
        <message>
            <source>Copy everything as text</source>
            <translation>将全部内容复制为文本</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>文本形式</translation>
        </message>
        <message>
            <source>Pixelwise: the environment</source>
            <translation>Pixelwise：环境</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Selected: press Ctrl+C</source>
            <translation>已选中：请按 Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>复制表格到电子表格</translation>
        </message>
        <message>
            <source>{line} (needed: {needed})</source>
            <translation>{line}（要求：{needed}）</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>检查项目</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>解决办法</translation>
        </message>
        <message>
            <source>Left as it is: {error}</source>
            <translation>保持原样：{error}</translation>
        </message>
        <message>
            <source>{program} could not be started ({error}).</source>
            <translation>无法启动 {program}（{error}）。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': {package} is not in the folder WHEELS {folder}, or not for this Python; add its wheel, and install again.</source>
            <translation>安装在“{step}”这一步停止：WHEELS 文件夹 {folder} 中没有 {package}，或没有适合此 Python 的版本；请添加其 wheel 文件，然后重新安装。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index has no {package} for this Python and system; choose another DEVICE, such as cpu, and install again.</source>
            <translation>安装在“{step}”这一步停止：软件包索引中没有适合此 Python 和系统的 {package}；请选择其他 DEVICE，例如 cpu，然后重新安装。</translation>
        </message>
        <message>
            <source>no output</source>
            <translation>没有输出</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}' ({line}): see the log, and install again or repair.</source>
            <translation>安装在“{step}”这一步停止（{line}）：请查看日志，然后重新安装或修复。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the disk is full: free some space, and install again.</source>
            <translation>安装在“{step}”这一步停止：磁盘已满：请释放一些空间，然后重新安装。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the proxy refused the connection: check it in Settings ▸ Options ▸ Network, and install again.</source>
            <translation>安装在“{step}”这一步停止：代理拒绝连接：请在“设置 ▸ 选项 ▸ 网络”中检查代理，然后重新安装。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': pip cannot use a SOCKS proxy: set an HTTP proxy in Settings ▸ Options ▸ Network, or use a folder of wheels.</source>
            <translation>安装在“{step}”这一步停止：pip 不能使用 SOCKS 代理：请在“设置 ▸ 选项 ▸ 网络”中设置 HTTP 代理，或使用 wheel 文件夹。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a certificate was not accepted, as behind the firewalls of some organisations: give the file of the organisation's certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
            <translation>安装在“{step}”这一步停止：证书未被接受，常见于某些机构的防火墙：请用环境变量 PIP_CERT 指定该机构的证书文件，或使用 wheel 文件夹。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a path is too long for Windows: switch on long paths in Windows (LongPathsEnabled), and install again.</source>
            <translation>安装在“{step}”这一步停止：路径对于 Windows 过长：请在 Windows 中启用长路径（LongPathsEnabled），然后重新安装。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file is in use: close all other windows of QGIS, and install again.</source>
            <translation>安装在“{step}”这一步停止：有文件正在使用：请关闭 QGIS 的所有其他窗口，然后重新安装。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file cannot be written: check the folder's permissions.</source>
            <translation>安装在“{step}”这一步停止：有文件无法写入：请检查文件夹的权限。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index cannot be reached: check the network and the proxy in Settings ▸ Options ▸ Network and install again, or use a folder of wheels.</source>
            <translation>安装在“{step}”这一步停止：无法连接软件包索引：请检查网络以及“设置 ▸ 选项 ▸ 网络”中的代理，然后重新安装，或使用 wheel 文件夹。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the connection broke off: install again, it goes on from here.</source>
            <translation>安装在“{step}”这一步停止：连接中断：请重新安装，会从此处继续。</translation>
        </message>
        <message>
            <source>macOS keeps this QGIS in quarantine and runs it from a place that changes with every start: move QGIS to the folder Applications, start it from there, and install again.</source>
            <translation>macOS 将此 QGIS 隔离，每次都从不同的位置运行：请将 QGIS 移到“应用程序”文件夹，从那里启动，然后重新安装。</translation>
        </message>
        <message>
            <source>importing {name}</source>
            <translation>导入 {name}</translation>
        </message>
        <message>
            <source>asking torch for CUDA</source>
            <translation>通过 torch 查询 CUDA</translation>
        </message>
        <message>
            <source>looking for devices</source>
            <translation>查找设备</translation>
        </message>
        <message>
            <source>testing {name}</source>
            <translation>测试 {name}</translation>
        </message>
        <message>
            <source>Python ended with code {code}</source>
            <translation>Python 结束，退出代码为 {code}</translation>
        </message>
        <message>
            <source>Importing {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>用 {python} 导入 {name} 失败：{error}。请修复环境，或选择其他 Python。</translation>
        </message>
        <message>
            <source>Computing on {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>用 {python} 在 {name} 上计算失败：{error}。请修复环境，或选择其他 Python。</translation>
        </message>
        <message>
            <source>Starting Python with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>用 {python} 启动 Python 失败：{error}。请修复环境，或选择其他 Python。</translation>
        </message>
        <message>
            <source>PYTHON: {given} is no Python; give the program python of an environment, or the environment's folder.</source>
            <translation>PYTHON：{given} 不是 Python；请指定某个环境的 python 程序，或该环境的文件夹。</translation>
        </message>
        <message>
            <source>PYTHON: {python} {lack}: install what it lacks there, or choose another one or ACTION install.</source>
            <translation>PYTHON：{python} {lack}：请在其中安装缺少的内容，或选择其他 Python，或将 ACTION 设为 install。</translation>
        </message>
        <message>
            <source>QGIS's own Python cannot use its GDAL outside QGIS ({error}), so no environment can be made from it: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>QGIS 自带的 Python 在 QGIS 之外无法使用其 GDAL（{error}），因此不能用它建立环境：请用 docs/install.md 列出的软件包建立 conda 环境，并选择其中的 Python 作为已有的解释器。</translation>
        </message>
        <message>
            <source>Cancelled: what has been installed is kept, and the next installation goes on from there.</source>
            <translation>已取消：已安装的内容会保留，下次安装从此处继续。</translation>
        </message>
        <message>
            <source>starting Python</source>
            <translation>启动 Python</translation>
        </message>
        <message>
            <source>close other programs, and check again</source>
            <translation>关闭其他程序，然后重新检查</translation>
        </message>
        <message>
            <source>It ended while {step}. {sentence}</source>
            <translation>在执行“{step}”时结束。{sentence}</translation>
        </message>
        <message>
            <source>It hung while {step}: there was no answer for {seconds:g} seconds.</source>
            <translation>在执行“{step}”时卡住：{seconds:g} 秒内没有响应。</translation>
        </message>
        <message>
            <source>Repair the environment (Raster ▸ Pixelwise ▸ Environment), or choose another Python there.</source>
            <translation>请修复环境（栅格 ▸ Pixelwise ▸ 环境），或在该处选择其他 Python。</translation>
        </message>
        <message>
            <source>Worker process</source>
            <translation>计算进程</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <source>Import of {name}</source>
            <translation>导入 {name}</translation>
        </message>
        <message>
            <source>Take a Python whose GDAL is newer, or a newer QGIS.</source>
            <translation>请使用 GDAL 较新的 Python，或较新的 QGIS。</translation>
        </message>
        <message>
            <source>Make the environment from QGIS's own Python, which brings GDAL (installenvironment does), or install gdal into the conda environment.</source>
            <translation>请用 QGIS 自带的 Python 建立环境，其中带有 GDAL（installenvironment 即如此），或在 conda 环境中安装 gdal。</translation>
        </message>
        <message>
            <source>numpy and GDAL do not fit together. {repair}</source>
            <translation>numpy 与 GDAL 不匹配。{repair}</translation>
        </message>
        <message>
            <source>Install Microsoft's Visual C++ Redistributable (x64), start the computer again, then: {repair}</source>
            <translation>请安装 Microsoft Visual C++ Redistributable（x64）并重新启动计算机。{repair}</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card. {repair}</source>
            <translation>请更新显卡驱动。{repair}</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>CUDA of torch</source>
            <translation>torch 的 CUDA</translation>
        </message>
        <message>
            <source>{version} works</source>
            <translation>{version}，可用</translation>
        </message>
        <message>
            <source>{version}, not used: there is no NVIDIA card with a driver</source>
            <translation>{version}，未使用：没有装有驱动的 NVIDIA 显卡</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, which takes the torch for this card.</source>
            <translation>请将 DEVICE 设为 auto 并重新安装环境，这样会选用适合此显卡的 torch。</translation>
        </message>
        <message>
            <source>none, though there is a {card}</source>
            <translation>无，尽管有显卡 {card}</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or install the environment again with DEVICE auto.</source>
            <translation>请更新 NVIDIA 驱动，或将 DEVICE 设为 auto 并重新安装环境。</translation>
        </message>
        <message>
            <source>{version} needs the driver {oldest} or newer; there is {driver}</source>
            <translation>{version} 需要驱动 {oldest} 或更高版本；现有驱动为 {driver}</translation>
        </message>
        <message>
            <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
            <translation>请重启计算机；如果仍未解决，请重新安装 NVIDIA 驱动。</translation>
        </message>
        <message>
            <source>{version} cannot reach the {card}</source>
            <translation>{version} 无法访问 {card}</translation>
        </message>
        <message>
            <source>{name}, {free} free</source>
            <translation>{name}，空闲 {free}</translation>
        </message>
        <message>
            <source>Device {name}</source>
            <translation>设备 {name}</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>请将 DEVICE 设为 auto 并重新安装环境，或在算法中将 DEVICE 设为 cpu。</translation>
        </message>
        <message>
            <source>Close other programs that use it, lower BATCH_SIZE, or choose another DEVICE.</source>
            <translation>请关闭使用该设备的其他程序，减小 BATCH_SIZE，或选择其他 DEVICE。</translation>
        </message>
        <message>
            <source>Self-test on {device}</source>
            <translation>在 {device} 上自检</translation>
        </message>
        <message>
            <source>built a network ({build:.1f} s), learnt one step ({step:.1f} s), made one prediction ({prediction:.1f} s)</source>
            <translation>构建网络（{build:.1f} s），学习一步（{step:.1f} s），预测一次（{prediction:.1f} s）</translation>
        </message>
        <message>
            <source>left out: the others had taken all the time</source>
            <translation>已略过：其他设备已用完所有时间</translation>
        </message>
        <message>
            <source>not reached: the check ended while {step}</source>
            <translation>未进行：检查在执行“{step}”时结束</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics card, or choose DEVICE cpu in the algorithms.</source>
            <translation>请关闭使用显卡的其他程序，或在算法中将 DEVICE 设为 cpu。</translation>
        </message>
        <message>
            <source>This torch has no code for the card: install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>此 torch 没有适用于该显卡的代码：请将 DEVICE 设为 auto 并重新安装环境，或在算法中将 DEVICE 设为 cpu。</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card, restart the computer, or choose DEVICE cpu in the algorithms.</source>
            <translation>请更新显卡驱动，重启计算机，或在算法中将 DEVICE 设为 cpu。</translation>
        </message>
        <message>
            <source>the plugin's environment</source>
            <translation>插件的环境</translation>
        </message>
        <message>
            <source>the environment in the user profile</source>
            <translation>用户配置文件夹中的环境</translation>
        </message>
        <message>
            <source>QGIS's own Python</source>
            <translation>QGIS 自带的 Python</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <translation>未完整安装</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet: {found}. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>尚无供 Pixelwise 计算使用的环境：{found}。您可以通过“栅格 ▸ Pixelwise ▸ 环境”或“{command}”安装，也可以在设置 {setting} 或环境变量 {variable} 中指定装有 torch 的环境的 Python。</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>尚无供 Pixelwise 计算使用的环境。您可以通过“栅格 ▸ Pixelwise ▸ 环境”或“{command}”安装，也可以在设置 {setting} 或环境变量 {variable} 中指定装有 torch 的环境的 Python。</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>环境变量 {name} 为 {given}，但该处没有 Python：请指定装有 torch 的 Python 的路径，或将其清空。</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>设置 {name} 为 {given}，但该处没有 Python：请指定装有 torch 的 Python 的路径，或将其清空。</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>环境变量 {name} 为 {given}，但该 Python {lack}：请另行指定，或将其清空以使用 Pixelwise 自己的环境；可以通过“栅格 ▸ Pixelwise ▸ 环境”或“{command}”安装该环境。</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>设置 {name} 为 {given}，但该 Python {lack}：请另行指定，或将其清空以使用 Pixelwise 自己的环境；可以通过“栅格 ▸ Pixelwise ▸ 环境”或“{command}”安装该环境。</translation>
        </message>
        <message>
            <source>the environment variable {name}</source>
            <translation>环境变量 {name}</translation>
        </message>
        <message>
            <source>the setting {name}</source>
            <translation>设置 {name}</translation>
        </message>
        <message>
            <source>does not start ({error})</source>
            <translation>无法启动（{error}）</translation>
        </message>
        <message>
            <source>lacks {names}</source>
            <translation>缺少 {names}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: {error}</source>
            <translation>无法使用任务文件 {path}：{error}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be read: {error}.</source>
            <translation>无法读取任务文件 {path}：{error}。</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: it is not JSON ({error}).</source>
            <translation>无法使用任务文件 {path}：不是 JSON（{error}）。</translation>
        </message>
        <message>
            <source>{text} is no number</source>
            <translation>{text} 不是数字</translation>
        </message>
        <message>
            <source>it holds no Pixelwise job (an object with the key "pixelwise_job").</source>
            <translation>其中没有 Pixelwise 任务（含有键 "pixelwise_job" 的对象）。</translation>
        </message>
        <message>
            <source>its format is {found!r}, but Pixelwise {version} reads format {format}.</source>
            <translation>其格式为 {found!r}，而 Pixelwise {version} 读取格式 {format}。</translation>
        </message>
        <message>
            <source>{name} must be an object, found {found}.</source>
            <translation>{name} 必须是对象，现为 {found}。</translation>
        </message>
        <message>
            <source>the parameter {name} is unknown; known are {names}.</source>
            <translation>参数 {name} 未知；已知参数为 {names}。</translation>
        </message>
        <message>
            <source>the parameter {name} is missing.</source>
            <translation>缺少参数 {name}。</translation>
        </message>
        <message>
            <source>the parameter {name} must be a whole number, found {found}.</source>
            <translation>参数 {name} 必须是整数，现为 {found}。</translation>
        </message>
        <message>
            <source>the parameter {name} must be a number, found {found}.</source>
            <translation>参数 {name} 必须是数字，现为 {found}。</translation>
        </message>
        <message>
            <source>the parameter {name} must be text, found {found}.</source>
            <translation>参数 {name} 必须是文本，现为 {found}。</translation>
        </message>
        <message>
            <source>the parameter {name} must be true or false, found {found}.</source>
            <translation>参数 {name} 必须是 true 或 false，现为 {found}。</translation>
        </message>
        <message>
            <source>the parameter {name} must be a list, found {found}.</source>
            <translation>参数 {name} 必须是列表，现为 {found}。</translation>
        </message>
        <message>
            <source>the parameter {name} must be an object, found {found}.</source>
            <translation>参数 {name} 必须是对象，现为 {found}。</translation>
        </message>
        <message>
            <source>lower CHIP_SIZE</source>
            <translation>减小 CHIP_SIZE</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE, or take a smaller ENCODER or CHIP_SIZE</source>
            <translation>减小 BATCH_SIZE，或使用更小的 ENCODER 或 CHIP_SIZE</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE or WINDOW_SIZE</source>
            <translation>减小 BATCH_SIZE 或 WINDOW_SIZE</translation>
        </message>
        <message>
            <source>limit the map by AREA</source>
            <translation>用 AREA 限定分类图的范围</translation>
        </message>
        <message>
            <source>leave out the largest class by SKIP_CLASSES</source>
            <translation>用 SKIP_CLASSES 去掉最大的类别</translation>
        </message>
        <message>
            <source>draw a smaller scene</source>
            <translation>绘制较小的场景</translation>
        </message>
        <message>
            <source>the kind of job must be one of {names}, found {found!r}.</source>
            <translation>任务类型必须是 {names} 之一，现为 {found!r}。</translation>
        </message>
        <message>
            <source>Process {number} of {count}</source>
            <translation>第 {number} 个进程（共 {count} 个）</translation>
        </message>
        <message>
            <source>None of the {count} processes gave a result, see the log.</source>
            <translation>{count} 个进程都没有给出结果，请查看日志。</translation>
        </message>
        <message>
            <source>Lines of the worker process:</source>
            <translation>计算进程的输出：</translation>
        </message>
        <message>
            <source>The worker process {number} runs {python}</source>
            <translation>计算进程 {number} 运行 {python}</translation>
        </message>
        <message>
            <source>Cancelled: the run had not stopped after {seconds:g} seconds, so its process was ended.</source>
            <translation>已取消：{seconds:g} 秒后运行仍未停止，因此结束了其进程。</translation>
        </message>
        <message>
            <source>Warning: {text}</source>
            <translation>警告：{text}</translation>
        </message>
        <message>
            <source>The output is complete, but its job file is missing: {error}</source>
            <translation>输出已完整写入，但缺少其任务文件：{error}</translation>
        </message>
        <message>
            <source>Memory ran out: {cure}, or close other programs.</source>
            <translation>内存不足：请{cure}，或关闭其他程序。</translation>
        </message>
        <message>
            <source>The disk is full: free some space or choose another place for the output.</source>
            <translation>磁盘已满：请释放一些空间，或为输出选择其他位置。</translation>
        </message>
        <message>
            <source>The disk is full ({path}): free some space or choose another place for the output.</source>
            <translation>磁盘已满（{path}）：请释放一些空间，或为输出选择其他位置。</translation>
        </message>
        <message>
            <source>The worker's Python {python} cannot import what the job needs ({error}): repair its environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>计算进程的 Python {python} 无法导入任务所需的内容（{error}）：请通过“栅格 ▸ Pixelwise ▸ 环境”修复其环境，或将 PIXELWISE_PYTHON 设为其他 Python。</translation>
        </message>
        <message>
            <source>The run failed because of an unexpected error ({kind}: {error}). If the inputs are sound, this is a fault of Pixelwise: please report it with the log.</source>
            <translation>由于意外错误（{kind}：{error}），运行失败。如果输入无误，则是 Pixelwise 的故障：请报告此问题并附上日志。</translation>
        </message>
        <message>
            <source>The worker's Python {python} could not be started ({error}): repair the environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>无法启动计算进程的 Python {python}（{error}）：请通过“栅格 ▸ Pixelwise ▸ 环境”修复环境，或将 PIXELWISE_PYTHON 设为其他 Python。</translation>
        </message>
        <message>
            <source>The worker</source>
            <translation>计算进程</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>退出代码 {code}</translation>
        </message>
        <message>
            <source>signal {code}</source>
            <translation>信号 {code}</translation>
        </message>
        <message>
            <source>{who} was ended by the system (SIGKILL), most likely because memory ran out: {cure}.</source>
            <translation>{who}已被系统结束（SIGKILL），很可能是因为内存不足：请{cure}。</translation>
        </message>
        <message>
            <source>{who} crashed ({crash}) in one of the libraries it uses, see the log: repair its environment (Raster ▸ Pixelwise ▸ Environment), or try DEVICE cpu where there is a choice.</source>
            <translation>{who}在所用的某个程序库中崩溃（{crash}），请查看日志：请修复其环境（栅格 ▸ Pixelwise ▸ 环境）；如果可以选择设备，请尝试将 DEVICE 设为 cpu。</translation>
        </message>
        <message>
            <source>{who} was ended from outside ({name}): run it again.</source>
            <translation>{who}被外部结束（{name}）：请重新运行。</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log.</source>
            <translation>{who}没有给出结果就结束了（{name}），请查看日志。</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log. Its last line was: {line}</source>
            <translation>{who}没有给出结果就结束了（{name}），请查看日志。最后一行输出为：{line}</translation>
        </message>
        <message>
            <source>ALLOCATION is {found}: it must be one of {allowed}.</source>
            <translation>ALLOCATION 为 {found}：必须是下列之一：{allowed}。</translation>
        </message>
        <message>
            <source>SIZE is {size}: with MINIMUM_PER_CLASS {minimum} the {classes} classes take at least {needed} points.</source>
            <translation>SIZE 为 {size}：MINIMUM_PER_CLASS 为 {minimum} 时，{classes} 个类别至少需要 {needed} 个点。</translation>
        </message>
        <message>
            <source>Compared {count:,} points of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>已比较 {classes} 个类别的 {count:,} 个点：总体精度 {accuracy:.4f}，Kappa 系数 {kappa:.4f}，平均 IoU {iou:.4f}。</translation>
        </message>
        <message>
            <source>Compared {count:,} pixels of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>已比较 {classes} 个类别的 {count:,} 个像素：总体精度 {accuracy:.4f}，Kappa 系数 {kappa:.4f}，平均 IoU {iou:.4f}。</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both inside AREA.</source>
            <translation>在 AREA 内，MAP 与 REFERENCE 没有一个像素在两者中都有类别。</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both.</source>
            <translation>MAP 与 REFERENCE 没有一个像素在两者中都有类别。</translation>
        </message>
        <message>
            <source>ERROR_CLASS is {found}: the classes that are compared are {classes}.</source>
            <translation>ERROR_CLASS 为 {found}：参与比较的类别为 {classes}。</translation>
        </message>
        <message>
            <source>{count:,} pixels of the reference lie where the map has no class; they do not count.</source>
            <translation>参考数据有 {count:,} 个像素位于分类图没有类别之处，不计入。</translation>
        </message>
        <message>
            <source>Only one class is compared, so nothing can be wrong; say what is there else by UNLABELLED.</source>
            <translation>只比较一个类别，因此不可能有错误；请用 UNLABELLED 说明该类别以外是什么。</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts inside AREA.</source>
            <translation>REFERENCE：AREA 内没有可计入的点。</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts.</source>
            <translation>REFERENCE：没有可计入的点。</translation>
        </message>
        <message>
            <source>Without a map or STRATA the areas of the classes are not known, so nothing is estimated.</source>
            <translation>没有分类图或 STRATA，无法得知各类别的面积，因此不作估算。</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds lines; polygons or points are needed.</source>
            <translation>{parameter}：{title} 中是线；需要多边形或点。</translation>
        </message>
        <message>
            <source>{key} is {path}, which is also {other}: choose another file.</source>
            <translation>{key} 为 {path}，与 {other} 相同：请选择其他文件。</translation>
        </message>
        <message>
            <source>{key} is “{found}”: it must be one of {allowed}.</source>
            <translation>{key} 为“{found}”：必须是下列之一：{allowed}。</translation>
        </message>
        <message>
            <source>OBJECTS needs polygons in both MAP and REFERENCE, but {parameter} is a raster.</source>
            <translation>OBJECTS 要求 MAP 和 REFERENCE 都是多边形，但 {parameter} 是栅格。</translation>
        </message>
        <message>
            <source>CLASS_ERRORS needs ERROR_CLASS, the name or value of the class whose errors it shows.</source>
            <translation>CLASS_ERRORS 需要 ERROR_CLASS，即要显示其错误的类别的名称或值。</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 for one that fits.</source>
            <translation>PIXEL_SIZE 为 {size:g}：必须是正数；0 表示自动选择合适的大小。</translation>
        </message>
        <message>
            <source>BOUNDARY_TOLERANCE is {tolerance:g}: it must be from 0 (borders are not measured) to {most:g} pixels.</source>
            <translation>BOUNDARY_TOLERANCE 为 {tolerance:g}：必须是 0（不计算边界）至 {most:g} 像素。</translation>
        </message>
        <message>
            <source>MAP holds points: then REFERENCE must hold the same points, with the field of the truth.</source>
            <translation>MAP 是点：此时 REFERENCE 必须是同一批点，并含有真实类别的字段。</translation>
        </message>
        <message>
            <source>{key} needs a REFERENCE of polygons or a raster, but {path} holds points.</source>
            <translation>{key} 要求 REFERENCE 是多边形或栅格，但 {path} 是点。</translation>
        </message>
        <message>
            <source>PROBABILITIES needs a MAP of polygons or a raster, but {path} holds points.</source>
            <translation>PROBABILITIES 要求 MAP 是多边形或栅格，但 {path} 是点。</translation>
        </message>
        <message>
            <source>{parameter}_FIELD is empty: name the field of {path} that holds the class.</source>
            <translation>{parameter}_FIELD 为空：请指定 {path} 的类别字段。</translation>
        </message>
        <message>
            <source>{key} is {path}: it is written as GeoTIFF, so its name must end in .tif.</source>
            <translation>{key} 为 {path}：将以 GeoTIFF 格式写入，因此名称必须以 .tif 结尾。</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features.</source>
            <translation>{parameter}：{title} 没有要素。</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features, with its filter.</source>
            <translation>{parameter}：{title} 在其过滤器下没有要素。</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds no class at all.</source>
            <translation>{parameter}_FIELD：{title} 的字段“{field}”中没有任何类别。</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: {title} has no field “{field}”; its fields are {names}.</source>
            <translation>{parameter}_FIELD：{title} 没有字段“{field}”；其字段为 {names}。</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds {number:g}; classes are whole numbers or texts.</source>
            <translation>{parameter}_FIELD：{title} 的字段“{field}”中有 {number:g}；类别必须是整数或文本。</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds no class there, only nodata.</source>
            <translation>{parameter}：{path} 在该处没有类别，只有无数据。</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} polygons of {title} have no class; their pixels do not count.</source>
            <translation>{parameter}：{title} 有 {count:,} 个多边形没有类别；其像素不计入。</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {title} were repaired.</source>
            <translation>已修复 {title} 中的 {count:,} 个无效几何图形。</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no polygons, only features without geometries.</source>
            <translation>{parameter}：{title} 没有多边形，只有不含几何图形的要素。</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} and AREA reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE 为 {size:g}：{title} 的多边形与 AREA 的跨度为 {length:g}（其 CRS 的单位），即 {count:,.0f} 像素；最多只能有 {most:,} 像素。</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE 为 {size:g}：{title} 的多边形的跨度为 {length:g}（其 CRS 的单位），即 {count:,.0f} 像素；最多只能有 {most:,} 像素。</translation>
        </message>
        <message>
            <source>the other layer</source>
            <translation>另一图层</translation>
        </message>
        <message>
            <source>{parameter}: {path} has {count} bands; a class raster has one, with class values.</source>
            <translation>{parameter}：{path} 有 {count} 个波段；类别栅格只有一个类别值波段。</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent}, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}：{title} 与比较对象没有重叠：其范围为 {extent}，网格的范围为 {of_grid}（xmin, ymin, xmax, ymax）。</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent} in its own CRS, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}：{title} 与比较对象没有重叠：在其自身的 CRS 中，其范围为 {extent}，网格的范围为 {of_grid}（xmin, ymin, xmax, ymax）。</translation>
        </message>
        <message>
            <source>{name}, right</source>
            <translation>{name}，正确</translation>
        </message>
        <message>
            <source>{name}, mapped as {mapped}</source>
            <translation>{name}，错分为 {mapped}</translation>
        </message>
        <message>
            <source>true positive: {name}</source>
            <translation>真正例：{name}</translation>
        </message>
        <message>
            <source>false positive: {name}</source>
            <translation>假正例：{name}</translation>
        </message>
        <message>
            <source>false negative: {name}</source>
            <translation>假负例：{name}</translation>
        </message>
        <message>
            <source>true negative: {name}</source>
            <translation>真负例：{name}</translation>
        </message>
        <message>
            <source>DESIGN is {found}: estimates can be made for {allowed}.</source>
            <translation>DESIGN 为 {found}：可以估算的抽样方式为 {allowed}。</translation>
        </message>
        <message>
            <source>STRATA: no class that has an area has reference points, so nothing can be estimated.</source>
            <translation>STRATA：有面积的类别都没有参考点，因此无法估算。</translation>
        </message>
        <message>
            <source>REFERENCE: no point can be compared, so nothing can be estimated.</source>
            <translation>REFERENCE：没有可以比较的点，因此无法估算。</translation>
        </message>
        <message>
            <source>The estimates hold for {share:.1%} of the mapped area only: no reference point lies in the map's class {classes}.</source>
            <translation>估算结果只对分类图面积的 {share:.1%} 有效：分类图的类别 {classes} 中没有参考点。</translation>
        </message>
        <message>
            <source>Reference points in the map's class {classes} do not count in the estimates for the whole map: that class has no area in STRATA.</source>
            <translation>位于分类图类别 {classes} 中的参考点不计入整张分类图的估算：该类别在 STRATA 中没有面积。</translation>
        </message>
        <message>
            <source>No standard error can be told: the map's class {classes} has only one reference point, and at least two are needed.</source>
            <translation>无法给出标准误差：分类图的类别 {classes} 只有一个参考点，而至少需要两个。</translation>
        </message>
        <message>
            <source>No reference point is {classes}: an estimated area of 0 means that it is rare, not that there is none.</source>
            <translation>没有参考点属于 {classes}：估算面积为 0 说明它很少见，而不是不存在。</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds more than {most} different values; at most {most} classes can be compared.</source>
            <translation>{parameter}：{title} 中不同的值超过 {most} 个；最多可以比较 {most} 个类别。</translation>
        </message>
        <message>
            <source>Where the map has no polygon, it counts as “{name}”.</source>
            <translation>分类图中没有多边形之处视为“{name}”。</translation>
        </message>
        <message>
            <source>Where the reference has no polygon, it counts as “{name}”.</source>
            <translation>参考数据中没有多边形之处视为“{name}”。</translation>
        </message>
        <message>
            <source>The points of REFERENCE cannot be brought into the CRS of another layer: {error}</source>
            <translation>无法将 REFERENCE 的点转换到另一图层的 CRS：{error}</translation>
        </message>
        <message>
            <source>Only the map has {classes}.</source>
            <translation>只在分类图中出现：{classes}。</translation>
        </message>
        <message>
            <source>Only the reference has {classes}.</source>
            <translation>只在参考数据中出现：{classes}。</translation>
        </message>
        <message>
            <source>“{one}” of the map and “{other}” of the reference are taken to be the same class.</source>
            <translation>分类图的“{one}”与参考数据的“{other}”视为同一类别。</translation>
        </message>
        <message>
            <source>Left out, as IGNORE says: {classes}.</source>
            <translation>按 IGNORE 的设置，不参与评价：{classes}。</translation>
        </message>
        <message>
            <source>IGNORE names {classes}, which neither the map nor the reference has.</source>
            <translation>IGNORE 中指定了{classes}，但分类图和参考数据中都没有。</translation>
        </message>
        <message>
            <source>the class {name}</source>
            <translation>类别{name}</translation>
        </message>
        <message>
            <source>the classes {names}</source>
            <translation>类别{names}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have {count} classes together; at most {most} can be compared.</source>
            <translation>MAP 和 REFERENCE 合计有 {count} 个类别；最多可以比较 {most} 个。</translation>
        </message>
        <message>
            <source>IGNORE is {ignored}: that leaves no class that both MAP and REFERENCE have.</source>
            <translation>IGNORE 为 {ignored}：这样就没有 MAP 和 REFERENCE 共有的类别了。</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH 为“{match}”，但 MAP 与 REFERENCE 没有相同的类别名称：分类图中为 {of_map}；参考数据中为 {of_reference}。</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH 为“{match}”，但 MAP 与 REFERENCE 没有相同的类别值：分类图中为 {of_map}；参考数据中为 {of_reference}。</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names or values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH 为“{match}”，但 MAP 与 REFERENCE 没有相同的类别名称或值：分类图中为 {of_map}；参考数据中为 {of_reference}。</translation>
        </message>
        <message>
            <source>{count:,} outside AREA</source>
            <translation>AREA 之外 {count:,} 个</translation>
        </message>
        <message>
            <source>{count:,} outside the map</source>
            <translation>分类图之外 {count:,} 个</translation>
        </message>
        <message>
            <source>{count:,} no class in REFERENCE</source>
            <translation>REFERENCE 中没有类别 {count:,} 个</translation>
        </message>
        <message>
            <source>Points that do not count: {counts}.</source>
            <translation>不计入的点：{counts}。</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} are left out: they are no points.</source>
            <translation>{parameter}：已舍弃 {title} 的 {count:,} 个要素：它们不是点。</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} does not touch the map.</source>
            <translation>PROBABILITIES：{path} 与分类图没有重叠。</translation>
        </message>
        <message>
            <source>the map</source>
            <translation>分类图</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has no values at any of the points of REFERENCE that count.</source>
            <translation>PROBABILITIES：{path} 在 REFERENCE 的所有计入的点上都没有值。</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has {count} bands ({bands}); a band per class of the map is needed, named like it: {classes}.</source>
            <translation>PROBABILITIES：{path} 有 {count} 个波段（{bands}）；需要分类图的每个类别各有一个同名波段：{classes}。</translation>
        </message>
        <message>
            <source>PyCM tells statistics only of two classes or more, and where something was compared.</source>
            <translation>只有类别不少于两个且确有比较内容时，PyCM 才能给出统计量。</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds {value:g}, which is no class: a class raster holds whole numbers.</source>
            <translation>{parameter}：{path} 中有 {value:g}，它不是类别：类别栅格的值必须是整数。</translation>
        </message>
        <message>
            <source>Nothing was compared: the map and the reference have no place in common where both have a class.</source>
            <translation>没有比较任何内容：分类图与参考数据没有两者都有类别的共同位置。</translation>
        </message>
        <message>
            <source>The reference is not taken as a random sample (DESIGN none), so the figures describe its points and not the whole map, and no confidence interval can be told.</source>
            <translation>参考数据不视为随机样本（DESIGN none），因此各项指标只反映这些点，而不反映整张分类图，也无法给出置信区间。</translation>
        </message>
        <message>
            <source>{percent:.0f} % of the reference is {name}: a map that is {name} everywhere would have as high an overall accuracy. Quote the figures of the classes beside it.</source>
            <translation>参考数据的 {percent:.0f}% 是 {name}：即使整张分类图都是 {name}，总体精度也会这么高。引用时请同时给出各类别的指标。</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>图层 {layer}</translation>
        </message>
        <message>
            <source>class in the field {field}</source>
            <translation>类别字段 {field}</translation>
        </message>
        <message>
            <source>where {filter}</source>
            <translation>过滤条件 {filter}</translation>
        </message>
        <message>
            <source>wherever both are</source>
            <translation>两者都有数据之处</translation>
        </message>
        <message>
            <source>{count:,} points</source>
            <translation>{count:,} 个点</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>分类图</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>参考数据</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>比较数量</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>抽样方式</translation>
        </message>
        <message>
            <source>Classes that do not count</source>
            <translation>不参与评价的类别</translation>
        </message>
        <message>
            <source>random points, stratified by the classes of the map</source>
            <translation>随机点，按分类图的类别分层</translation>
        </message>
        <message>
            <source>points at random over the whole map</source>
            <translation>在整张分类图上随机取点</translation>
        </message>
        <message>
            <source>points that are not a random sample</source>
            <translation>点不是随机样本</translation>
        </message>
        <message>
            <source>Overall accuracy of the points</source>
            <translation>点的总体精度</translation>
        </message>
        <message>
            <source>estimated share of the whole map's area that is right, with its 95 % interval: the figure to quote</source>
            <translation>整张分类图中正确面积的估算比例及其 95% 区间：引用时请用此指标</translation>
        </message>
        <message>
            <source>Overall accuracy of the map</source>
            <translation>分类图的总体精度</translation>
        </message>
        <message>
            <source>of all {unit}, the share that is right</source>
            <translation>全部{unit}中正确的比例</translation>
        </message>
        <message>
            <source>IoU of the classes, each counting alike: strict with small classes</source>
            <translation>各类别的 IoU，同等计入：对小类别要求严格</translation>
        </message>
        <message>
            <source>F1 of the classes, each counting alike</source>
            <translation>各类别的 F1，同等计入</translation>
        </message>
        <message>
            <source>agreement beyond chance, 0 is chance; hard to interpret, given because it is often asked for</source>
            <translation>超出随机的一致程度，0 相当于随机；难以解释，因常被要求而给出</translation>
        </message>
        <message>
            <source>correlation of map and reference: 1 all right, 0 chance</source>
            <translation>分类图与参考数据的相关性：1 为全部正确，0 相当于随机</translation>
        </message>
        <message>
            <source>share that is wrong because classes have too much or too little</source>
            <translation>因类别数量偏多或偏少而错误的比例</translation>
        </message>
        <message>
            <source>share that is wrong because classes are in the wrong places</source>
            <translation>因类别位置不对而错误的比例</translation>
        </message>
        <message>
            <source>Reference pixels</source>
            <translation>参考数据的像素数</translation>
        </message>
        <message>
            <source>Map pixels</source>
            <translation>分类图的像素数</translation>
        </message>
        <message>
            <source>Reference points</source>
            <translation>参考数据的点数</translation>
        </message>
        <message>
            <source>Map points</source>
            <translation>分类图的点数</translation>
        </message>
        <message>
            <source>The tolerance is {tolerance:g} pixels.</source>
            <translation>容差为 {tolerance:g} 像素。</translation>
        </message>
        <message>
            <source>Reference ↓ Map →</source>
            <translation>参考数据 ↓ 分类图 →</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in pixels.</source>
            <translation>行为参考数据，列为分类图，均以像素计。</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in points.</source>
            <translation>行为参考数据，列为分类图，均以点计。</translation>
        </message>
        <message>
            <source>Accuracy per class</source>
            <translation>各类别的精度</translation>
        </message>
        <message>
            <source>Mapped area ({unit})</source>
            <translation>分类图面积（{unit}）</translation>
        </message>
        <message>
            <source>Estimated area ({unit})</source>
            <translation>估算面积（{unit}）</translation>
        </message>
        <message>
            <source>from</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>to</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>User's accuracy</source>
            <translation>用户精度</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>生产者精度</translation>
        </message>
        <message>
            <source>square units of the map</source>
            <translation>平方地图单位</translation>
        </message>
        <message>
            <source>units of STRATA</source>
            <translation>STRATA 的单位</translation>
        </message>
        <message>
            <source>share of the area</source>
            <translation>面积比例</translation>
        </message>
        <message>
            <source>User's accuracy, estimated</source>
            <translation>用户精度（估算）</translation>
        </message>
        <message>
            <source>Producer's accuracy, estimated</source>
            <translation>生产者精度（估算）</translation>
        </message>
        <message>
            <source>Estimated areas</source>
            <translation>估算面积</translation>
        </message>
        <message>
            <source>F1 by the least IoU of a match</source>
            <translation>不同匹配 IoU 下限的 F1</translation>
        </message>
        <message>
            <source>least IoU in percent</source>
            <translation>IoU 下限（%）</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU</source>
            <translation>参考对象的 IoU 分布</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>所有类别</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>匹配数</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>精确率</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>召回率</translation>
        </message>
        <message>
            <source>F1 at 0.5:0.95</source>
            <translation>F1（0.5:0.95）</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>不计入</translation>
        </message>
        <message>
            <source>Least IoU</source>
            <translation>IoU 下限</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>统计量</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>PROBABILITIES has values from {low:.6g} to {high:.6g}; probabilities must be from 0 to 1, or be whole numbers of one byte.</source>
            <translation>PROBABILITIES 的值在 {low:.6g} 至 {high:.6g} 之间；概率必须在 0 至 1 之间，或为单字节整数。</translation>
        </message>
        <message>
            <source>UNLABELLED is {found}: it must be one of {allowed}.</source>
            <translation>UNLABELLED 为 {found}：必须是下列之一：{allowed}。</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {minimum}: that is more than all {size} points (SIZE).</source>
            <translation>MINIMUM_PER_CLASS 为 {minimum}：超过了总点数 {size}（SIZE）。</translation>
        </message>
        <message>
            <source>TARGET_ERROR is {error:g}: a standard error lies between 0 and {most:g}, such as 0.01.</source>
            <translation>TARGET_ERROR 为 {error:g}：标准误差必须在 0 至 {most:g} 之间，例如 0.01。</translation>
        </message>
        <message>
            <source>EXPECTED_ACCURACY: {name} is {accuracy:g}; an accuracy lies between 0 and 1.</source>
            <translation>EXPECTED_ACCURACY：{name} 为 {accuracy:g}；精度必须在 0 至 1 之间。</translation>
        </message>
        <message>
            <source>SIZE is {number:g}: it must be the number of points, or 0 for as many as TARGET_ERROR takes.</source>
            <translation>SIZE 为 {number:g}：必须是点数；0 表示由 TARGET_ERROR 决定点数。</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {number:g}: it must be 0 or more points.</source>
            <translation>MINIMUM_PER_CLASS 为 {number:g}：点数不得小于 0。</translation>
        </message>
        <message>
            <source>MINIMUM_DISTANCE is {number:g}: it must be 0 or more metres.</source>
            <translation>MINIMUM_DISTANCE 为 {number:g}：米数不得小于 0。</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {number:g}: it must be 0 (by the size of the polygons) or more.</source>
            <translation>PIXEL_SIZE 为 {number:g}：必须为 0（根据多边形的大小确定）或更大。</translation>
        </message>
        <message>
            <source>OUTPUT is {path}: its name must end in .gpkg, which keeps the form with the points.</source>
            <translation>OUTPUT 为 {path}：名称必须以 .gpkg 结尾，这种格式可将表单与点一起保存。</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, where somebody has filled in the reference of {count:,} points: choose another file.</source>
            <translation>OUTPUT 为 {path}，其中已有人填写了 {count:,} 个点的参考类别：请选择其他文件。</translation>
        </message>
        <message>
            <source>Points lie inside the polygons of the map only, so what it has missed is not found; with UNLABELLED “background” they lie outside, too.</source>
            <translation>点只位于分类图的多边形内，因此无法发现分类图遗漏的内容；将 UNLABELLED 设为“background”时，多边形以外也会布点。</translation>
        </message>
        <message>
            <source>MAP: no class is left to draw points in, with what AREA and IGNORE leave out.</source>
            <translation>MAP：排除 AREA 之外的部分和 IGNORE 中的类别后，没有可以布点的类别。</translation>
        </message>
        <message>
            <source>No point is drawn in {classes}: raise MINIMUM_PER_CLASS or SIZE.</source>
            <translation>{classes} 中没有抽取点：请增大 MINIMUM_PER_CLASS 或 SIZE。</translation>
        </message>
        <message>
            <source>{count:,} points: the overall accuracy can be expected to have a standard error of about {error:.2%}, its 95 % confidence interval to be ± {margin:.1%}.</source>
            <translation>{count:,} 个点：预计总体精度的标准误差约为 {error:.2%}，其 95% 置信区间为 ±{margin:.1%}。</translation>
        </message>
        <message>
            <source>A standard error of {error:.2%} takes {count:,} points.</source>
            <translation>标准误差达到 {error:.2%} 需要 {count:,} 个点。</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class of the map; its classes are {classes}.</source>
            <translation>{parameter}：{name} 不是分类图的类别；其类别为 {classes}。</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels in AREA.</source>
            <translation>类别“{name}”需要 {wanted:,} 个点，只布了 {count:,} 个：它在 AREA 内没有更多像素。</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels.</source>
            <translation>类别“{name}”需要 {wanted:,} 个点，只布了 {count:,} 个：它没有更多像素。</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: of {tried:,} pixels that were tried no other one is {distance:g} m from all points. Lower MINIMUM_DISTANCE, or take fewer points.</source>
            <translation>类别“{name}”需要 {wanted:,} 个点，只布了 {count:,} 个：在尝试的 {tried:,} 个像素中，没有其他像素与所有点的距离都达到 {distance:g} m。请减小 MINIMUM_DISTANCE，或减少点数。</translation>
        </message>
        <message>
            <source>{name}: {count:,} points, {share:.1%} of the mapped area.</source>
            <translation>{name}：{count:,} 个点，占分类图面积的 {share:.1%}。</translation>
        </message>
        <message>
            <source>The reference's value 0 has no name and the map has no class 0, so it is taken to mean: not labelled.</source>
            <translation>参考数据的值 0 没有名称，分类图也没有类别 0，因此将其视为：未标注。</translation>
        </message>
        <message>
            <source>STRATA: {name} is no class; the classes are {classes}.</source>
            <translation>STRATA：没有类别 {name}；现有类别为 {classes}。</translation>
        </message>
        <message>
            <source>STRATA: {name} is told twice; give each class one number.</source>
            <translation>STRATA：{name} 重复出现；请为每个类别只填写一个数。</translation>
        </message>
        <message>
            <source>STRATA: {name} is {number:g}; areas and shares are numbers from 0.</source>
            <translation>STRATA：{name} 为 {number:g}；面积和比例不得小于 0。</translation>
        </message>
        <message>
            <source>STRATA: all areas are 0; at least one class must have an area or a share.</source>
            <translation>STRATA：所有面积都为 0；至少有一个类别必须有面积或比例。</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order (by their names these are the bands {numbers} of those that were given).</source>
            <translation>栅格有 {found}（{names}），而{model}训练时有 {expected}（{expected_names}）：请指定相符的栅格，或用 BANDS 按模型的顺序选择波段（按名称对应，即所指定波段中的波段 {numbers}）。</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order.</source>
            <translation>栅格有 {found}（{names}），而{model}训练时有 {expected}（{expected_names}）：请指定相符的栅格，或用 BANDS 按模型的顺序选择波段。</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same (by their names these are the bands {numbers} of those that were given).</source>
            <translation>栅格的波段名称为 {names}，而{model}训练时的波段为 {expected_names}：请确认顺序相同（按名称对应，即所指定波段中的波段 {numbers}）。</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same.</source>
            <translation>栅格的波段名称为 {names}，而{model}训练时的波段为 {expected_names}：请确认顺序相同。</translation>
        </message>
        <message>
            <source>{band} from {found} to {expected}</source>
            <translation>{band}：{found} → {expected}</translation>
        </message>
        <message>
            <source>Values are converted to those the model was trained on: {values}.</source>
            <translation>将值转换为与模型训练时一致：{values}。</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, but {model} was trained on {expected} values ({expected_name}): bring the raster to the values of the training images first.</source>
            <translation>栅格的波段 {number}（{name}）的值类型为 {found}，而{model}训练时的值类型为 {expected}（{expected_name}）：请先将栅格转换为与训练影像一致的值。</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found}, but {model} was trained on {expected}: the values are taken as they are stored, and the map is only right if both are stored in the same way.</source>
            <translation>栅格的波段 {number}（{name}）为 {found}，而{model}训练时为 {expected}：将按存储的值直接使用，只有两者的存储方式相同，分类图才正确。</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, {model} was trained on {expected}: the map is only right if both have the same scale.</source>
            <translation>栅格的波段 {number}（{name}）的值类型为 {found}，而{model}训练时为 {expected}：只有两者的数值尺度相同，分类图才正确。</translation>
        </message>
        <message>
            <source>{type} values</source>
            <translation>{type} 值</translation>
        </message>
        <message>
            <source>{type} values without a scale</source>
            <translation>{type} 值，无缩放</translation>
        </message>
        <message>
            <source>{type} values × {formula}</source>
            <translation>{type} 值 × {formula}</translation>
        </message>
        <message>
            <source>1 band</source>
            <translation>1 个波段</translation>
        </message>
        <message>
            <source>{count} bands</source>
            <translation>{count} 个波段</translation>
        </message>
        <message>
            <source>MAJORITY is {found}: it must be 0 (no filter) or an odd number of pixels from 3 to {largest}, so that the filter has a middle.</source>
            <translation>MAJORITY 为 {found}：必须为 0（不滤波），或 3 至 {largest} 的奇数像素，使滤波窗口有中心像素。</translation>
        </message>
        <message>
            <source>THRESHOLDS is {found:g} for class {value}: a probability from 0 to 1 is needed.</source>
            <translation>THRESHOLDS 中类别 {value} 为 {found:g}：必须是 0 至 1 的概率。</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be at least 1.</source>
            <translation>{parameter} 为 {number}：不得小于 1。</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 or more pixels.</source>
            <translation>{parameter} 为 {number}：像素数不得小于 0。</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 (automatic) or at least 1.</source>
            <translation>{parameter} 为 {number}：必须为 0（自动），或不小于 1。</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be one of {allowed}.</source>
            <translation>{parameter} 为 {value}；必须是下列之一：{allowed}。</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in {first} or {second}.</source>
            <translation>{parameter} 为 {path}：名称必须以 {first} 或 {second} 结尾。</translation>
        </message>
        <message>
            <source>{parameter} is empty: its name must end in {first} or {second}.</source>
            <translation>{parameter} 为空：名称必须以 {first} 或 {second} 结尾。</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which is also {other}: choose another file.</source>
            <translation>{parameter} 为 {path}，与 {other} 相同：请选择其他文件。</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which holds pixels of INPUT: choose another file.</source>
            <translation>{parameter} 为 {path}，其中存有 INPUT 的像素：请选择其他文件。</translation>
        </message>
        <message>
            <source>THRESHOLDS names the class {value}, but the classes of the model are {names}.</source>
            <translation>THRESHOLDS 中指定了类别 {value}，但模型的类别为 {names}。</translation>
        </message>
        <message>
            <source>The network sees INPUT with pixels of {wanted} instead of {found}, resized by {factor:.3g}; the map is written on INPUT's pixels.</source>
            <translation>INPUT 以 {wanted} 而非 {found} 的像素大小输入网络，缩放倍数为 {factor:.3g}；分类图仍使用 INPUT 的像素。</translation>
        </message>
        <message>
            <source>RESAMPLE cannot bring INPUT's pixels of {found} to the {wanted} that the model was trained on: it bridges a factor of up to {factor:g}. Choose another model or raster.</source>
            <translation>RESAMPLE 无法将 INPUT 的像素大小 {found} 转换为模型训练时的 {wanted}：最多支持 {factor:g} 倍的差异。请选择其他模型或栅格。</translation>
        </message>
        <message>
            <source>INPUT has pixels of {found}, but {model} was trained on pixels of {wanted}: expect a poor map, or switch on RESAMPLE.</source>
            <translation>INPUT 的像素大小为 {found}，而{model}训练时为 {wanted}：分类图的质量可能较差；可以启用 RESAMPLE。</translation>
        </message>
        <message>
            <source>RESAMPLE: INPUT has no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE：INPUT 没有 CRS，无法比较像素大小，因此不缩放。</translation>
        </message>
        <message>
            <source>RESAMPLE: {model} was trained on rasters with no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE：{model}训练所用的栅格没有 CRS，无法比较像素大小，因此不缩放。</translation>
        </message>
        <message>
            <source>EXTENT ({extent}) lies outside INPUT ({whole}): they must overlap. Both are xmin, ymin, xmax, ymax in the raster's CRS.</source>
            <translation>EXTENT（{extent}）位于 INPUT（{whole}）之外：两者必须重叠。两者均以栅格 CRS 中的 xmin, ymin, xmax, ymax 表示。</translation>
        </message>
        <message>
            <source>AREA covers no pixel of INPUT: its polygons are too small, or outside the raster.</source>
            <translation>AREA 不包含 INPUT 的任何像素：其多边形太小，或位于栅格之外。</translation>
        </message>
        <message>
            <source>AREA ({area}) and EXTENT ({extent}) do not overlap: there is nothing to classify.</source>
            <translation>AREA（{area}）与 EXTENT（{extent}）没有重叠：没有可分类的内容。</translation>
        </message>
        <message>
            <source>EXTENT is {found}: it must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>EXTENT 为 {found}：必须是 xmin, ymin, xmax, ymax，且 xmin &lt; xmax、ymin &lt; ymax。</translation>
        </message>
        <message>
            <source>{count:,} more pixels have no class: the raster has no data there, or they lie outside AREA.</source>
            <translation>另有 {count:,} 个像素没有类别：栅格在该处无数据，或位于 AREA 之外。</translation>
        </message>
        <message>
            <source>The raster has no coordinate reference system, so areas are not known.</source>
            <translation>栅格没有坐标参考系，因此面积未知。</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>像素数</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>比例（%）</translation>
        </message>
        <message>
            <source>The blocks that are finished are kept: the same job goes on from there.</source>
            <translation>已完成的分块会保留：再次运行相同的任务会从此处继续。</translation>
        </message>
        <message>
            <source>Going on with the finished blocks of an earlier run.</source>
            <translation>从之前运行中已完成的分块继续。</translation>
        </message>
        <message>
            <source>An earlier run was told something else, or its files have changed: this one begins anew.</source>
            <translation>之前的运行设置不同，或其文件已有改动：本次重新开始。</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in 1 window of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>正在对 {pixels:,} 个像素分类：1 个 {rows} × {cols} 像素的窗口，边缘宽度 {margin}，每次 {batch} 个，使用 {devices}。</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in {windows:,} windows of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>正在对 {pixels:,} 个像素分类：{windows:,} 个 {rows} × {cols} 像素的窗口，边缘宽度 {margin}，每次 {batch} 个，使用 {devices}。</translation>
        </message>
        <message>
            <source>{share:.0%} of the area is classified, {time} left.</source>
            <translation>已分类区域的 {share:.0%}，剩余 {time}。</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {col}: {error}</source>
            <translation>无法读取 {path} 的第 {row} 行第 {col} 列：{error}</translation>
        </message>
        <message>
            <source>Nothing was classified: the raster has no valid pixel in the part that is mapped.</source>
            <translation>没有对任何内容分类：栅格在要分类的部分没有有效像素。</translation>
        </message>
        <message>
            <source>Outlined {count:,} polygons.</source>
            <translation>已勾绘 {count:,} 个多边形。</translation>
        </message>
        <message>
            <source>Class areas of {name}</source>
            <translation>{name} 的类别面积</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}): its map is there already.</source>
            <translation>{name}（第 {number} 个，共 {count} 个）：分类图已存在。</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}):</source>
            <translation>{name}（第 {number} 个，共 {count} 个）：</translation>
        </message>
        <message>
            <source>{name} was not classified: {error}</source>
            <translation>{name} 未能分类：{error}</translation>
        </message>
        <message>
            <source>INPUT: {failed} of {count} rasters were not classified: {names}; the log says why. The maps of the others are in {folder}; mend or remove the rasters and run the same again, which goes on from there.</source>
            <translation>INPUT：{count} 个栅格中有 {failed} 个未能分类：{names}；原因见日志。其余栅格的分类图位于 {folder}；请修正或移除这些栅格，然后再次进行相同的运行，会从此处继续。</translation>
        </message>
        <message>
            <source>The rasters have different CRSs, so their maps are not joined to one.</source>
            <translation>各栅格的 CRS 不同，因此不合并其分类图。</translation>
        </message>
        <message>
            <source>INPUT: there is no folder {path}; a folder of rasters is needed.</source>
            <translation>INPUT：没有文件夹 {path}；需要栅格文件夹。</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, which is also INPUT: choose another folder for the class rasters.</source>
            <translation>OUTPUT 为 {path}，与 INPUT 相同：请为类别栅格选择其他文件夹。</translation>
        </message>
        <message>
            <source>ALSO: {found!r} was given; allowed are {allowed}.</source>
            <translation>ALSO：指定的值为 {found!r}；允许的值：{allowed}。</translation>
        </message>
        <message>
            <source>INPUT: {first} and {second} would both become {path}: choose by PATTERN.</source>
            <translation>INPUT：{first} 和 {second} 都会成为 {path}：请用 PATTERN 加以选择。</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} or its subfolders is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT：{path} 及其子文件夹中没有文件名符合 PATTERN（{pattern!r}）的文件：请选择其他文件夹，或使用 *.tif;*.jp2 这样的模式。</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT：{path} 中没有文件名符合 PATTERN（{pattern!r}）的文件：请选择其他文件夹，或使用 *.tif;*.jp2 这样的模式。</translation>
        </message>
        <message>
            <source>WINDOW_SIZE is {found}: it must be 0 (automatic) or at least {least} pixels.</source>
            <translation>WINDOW_SIZE 为 {found}：必须为 0（自动），或不小于 {least} 像素。</translation>
        </message>
        <message>
            <source>MARGIN is {found}: it must be 0 (automatic) or at least 1 pixel.</source>
            <translation>MARGIN 为 {found}：必须为 0（自动），或不小于 1 像素。</translation>
        </message>
        <message>
            <source>MARGIN is {margin}, but a WINDOW_SIZE of {size} leaves room for 1 to {largest} pixels with MERGE = {merge}: lower MARGIN, or raise WINDOW_SIZE to {needed} or more.</source>
            <translation>MARGIN 为 {margin}，但在 MERGE = {merge} 时，WINDOW_SIZE 为 {size} 只容许 1 至 {largest} 像素：请减小 MARGIN，或将 WINDOW_SIZE 增大到 {needed} 或以上。</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in one of {allowed}.</source>
            <translation>{parameter} 为 {path}：名称必须以下列之一结尾：{allowed}。</translation>
        </message>
        <message>
            <source>CONFIDENCE is {path} with {found} pixels on another grid than INPUT ({wanted}): both must have the same pixels.</source>
            <translation>CONFIDENCE 为 {path}，大小为 {found} 像素，其网格与 INPUT（{wanted}）不同：两者的像素必须一致。</translation>
        </message>
        <message>
            <source>INPUT is {path} with the value {value:g}: a class raster has whole numbers up to {largest:,}.</source>
            <translation>INPUT 为 {path}，其中有值 {value:g}：类别栅格的值必须是不大于 {largest:,} 的整数。</translation>
        </message>
        <message>
            <source>BAND is {number}: {path} has bands 1 to {count}.</source>
            <translation>BAND 为 {number}：{path} 的波段为 1 至 {count}。</translation>
        </message>
        <message>
            <source>There are no polygons: no pixel has a class that was not left out.</source>
            <translation>没有多边形：除已排除的类别外，没有像素有类别。</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}: it must be 0 (nothing is done) or more.</source>
            <translation>{parameter} 为 {value:g}：必须为 0（不处理）或更大。</translation>
        </message>
        <message>
            <source>RIGHT_ANGLES and SKIP_CLASSES both name class {value}: a class that gets no polygons has no outlines.</source>
            <translation>RIGHT_ANGLES 和 SKIP_CLASSES 都指定了类别 {value}：不输出多边形的类别没有轮廓。</translation>
        </message>
        <message>
            <source>MEMORY_MB is {found}: the scores of {classes} classes in windows of {rows} × {cols} pixels need {needed} at least; raise it, or lower WINDOW_SIZE.</source>
            <translation>MEMORY_MB 为 {found}：{classes} 个类别在 {rows} × {cols} 像素的窗口中的得分至少需要 {needed}；请增大该值，或减小 WINDOW_SIZE。</translation>
        </message>
        <message>
            <source>Memory ran out with a single window: lower WINDOW_SIZE, or choose another DEVICE.</source>
            <translation>只计算一个窗口时内存仍不足：请减小 WINDOW_SIZE，或选择其他 DEVICE。</translation>
        </message>
        <message>
            <source>Memory ran out: going on with a BATCH_SIZE of {count}.</source>
            <translation>内存不足：改用 BATCH_SIZE {count} 继续。</translation>
        </message>
        <message>
            <source>The model gave no numbers (NaN) for the pixels around row {row}, column {col}: its weights are damaged, or the device computes them wrongly (try DEVICE=cpu).</source>
            <translation>模型在第 {row} 行第 {col} 列附近的像素没有给出数值（NaN）：其权重已损坏，或设备计算有误（请尝试 DEVICE=cpu）。</translation>
        </message>
        <message>
            <source>{band} {found} instead of {expected}</source>
            <translation>{band} 为 {found}，而非 {expected}</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} and {count} more bands (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT 的值与{model}训练时不同：{values}，另有 {count} 个波段（第 2 至第 98 百分位）。除非仅因地物景观就有如此大的差异，否则分类图的质量会较差。</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT 的值与{model}训练时不同：{values}（第 2 至第 98 百分位）。除非仅因地物景观就有如此大的差异，否则分类图的质量会较差。</translation>
        </message>
        <message>
            <source>{low:.4g} to {high:.4g}</source>
            <translation>{low:.4g} 至 {high:.4g}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} fails on a chip: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} 处理样本块时出错：{reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes chips of {cols} × {rows} and of {other_cols} × {other_rows} pixels, but they must have one size: end it with Resize, for instance.</source>
            <translation>AUGMENT_PIPELINE {path} 生成的样本块既有 {cols} × {rows} 像素，也有 {other_cols} × {other_rows} 像素，但大小必须一致：例如以 Resize 结束流程。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes images of shape {shape} and type {type}, but the network needs {count} bands of float32: leave out transforms that convert images.</source>
            <translation>AUGMENT_PIPELINE {path} 生成的影像形状为 {shape}，类型为 {type}，而网络需要 {count} 个 float32 波段：请去掉转换影像类型的变换。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be read as JSON: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} 无法作为 JSON 读取：{reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} holds no pipeline: write it with albumentations.save(transform, path).</source>
            <translation>AUGMENT_PIPELINE {path} 中没有流程：请用 albumentations.save(transform, path) 写入。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has a transform without a name: it must be an object with __class_fullname__.</source>
            <translation>AUGMENT_PIPELINE {path} 中有一个变换没有名称：它必须是含有 __class_fullname__ 的对象。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which runs code of its own: leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} 中的变换 {name} 会运行自定义代码：请将其去掉。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which albumentations does not know: {suggestion}</source>
            <translation>AUGMENT_PIPELINE {path} 中的变换 {name} 在 albumentations 中不存在：{suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name} without a list of transforms inside.</source>
            <translation>AUGMENT_PIPELINE {path} 中的变换 {name} 内没有变换列表。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which cannot be used: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} 中的变换 {name} 无法使用：{reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which takes red, green and blue only, and which of the bands these are is not known (the chips have {count}): give RGB_BANDS, or leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} 中的变换 {name} 只适用于红、绿、蓝波段，但不知道哪些波段是红、绿、蓝（样本块的波段数为 {count}）：请指定 RGB_BANDS，或去掉该变换。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be used: {name}: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} 无法使用：{name}：{reason}</translation>
        </message>
        <message>
            <source>it makes {name} images of shape {shape} and type {type}.</source>
            <translation>它生成形状为 {shape}、类型为 {type} 的 {name} 影像。</translation>
        </message>
        <message>
            <source>AUGMENT is {name}, which is unknown: {suggestion}</source>
            <translation>AUGMENT 为 {name}，没有这种选项：{suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, but a change is + or - before the name of an operation: {suggestion}</source>
            <translation>AUGMENT_CHANGES 中有 {change}，但每项改动必须是 + 或 - 加操作名称：{suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, which needs at least 2 bands, but the chips have one: leave it out.</source>
            <translation>AUGMENT_CHANGES 中有 {change}，它至少需要 2 个波段，而样本块只有一个：请将其去掉。</translation>
        </message>
        <message>
            <source>RGB_BANDS is {numbers}, but it must be the numbers of three different bands, those of red, green and blue; the chips have the bands 1 to {count}.</source>
            <translation>RGB_BANDS 为 {numbers}，必须是红、绿、蓝三个不同波段的编号；样本块的波段为 1 至 {count}。</translation>
        </message>
        <message>
            <source>{chip}, changed {number}</source>
            <translation>{chip}，变换 {number}</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {low} or more.</source>
            <translation>{parameter} 为 {value:g}；不得小于 {low}。</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {low} to {high}.</source>
            <translation>{parameter} 为 {value:g}；必须在 {low} 至 {high} 之间。</translation>
        </message>
        <message>
            <source>ENCODER_MODE: an encoder with random weights cannot be frozen, because it would learn nothing: choose ENCODER_WEIGHTS or FINE_TUNE, or train the encoder.</source>
            <translation>ENCODER_MODE：权重随机的编码器不能冻结，否则什么也学不到：请指定 ENCODER_WEIGHTS 或 FINE_TUNE，或让编码器参与训练。</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, but the name of a model file ends with .safetensors.</source>
            <translation>OUTPUT 为 {path}，但模型文件的名称必须以 .safetensors 结尾。</translation>
        </message>
        <message>
            <source>{folder} has no training chips, only {count} for validation: export with a smaller SPLIT.</source>
            <translation>{folder} 中没有训练样本块，只有 {count} 个验证样本块：请减小 SPLIT 重新导出。</translation>
        </message>
        <message>
            <source>The training chips in {folder} have no labelled pixel: nothing can be learnt.</source>
            <translation>{folder} 中的训练样本块没有已标注像素：无法学习。</translation>
        </message>
        <message>
            <source>Without a pixel in the training chips, these classes cannot be learnt: {classes}.</source>
            <translation>下列类别在训练样本块中没有像素，无法学习：{classes}。</translation>
        </message>
        <message>
            <source>There are no validation chips: the last epoch is kept, and its accuracy is unknown.</source>
            <translation>没有验证样本块：保留最后一轮，其精度未知。</translation>
        </message>
        <message>
            <source>The validation chips have no labelled pixel: the last epoch is kept.</source>
            <translation>验证样本块没有已标注像素：保留最后一轮。</translation>
        </message>
        <message>
            <source>Without a pixel in the validation chips, these classes do not count in the mean IoU: {classes}.</source>
            <translation>下列类别在验证样本块中没有像素，不计入平均 IoU：{classes}。</translation>
        </message>
        <message>
            <source>{name} is the only class, so there is nothing to tell apart: export the chips with UNLABELLED background, or with more classes.</source>
            <translation>{name} 是唯一的类别，没有可区分的内容：请将 UNLABELLED 设为 background 重新导出样本块，或增加类别。</translation>
        </message>
        <message>
            <source>{architecture} with {encoder}</source>
            <translation>{architecture} + {encoder}</translation>
        </message>
        <message>
            <source>did you mean {names}?</source>
            <translation>是否想用 {names}？</translation>
        </message>
        <message>
            <source>known are {names} and others.</source>
            <translation>可用的有 {names} 等。</translation>
        </message>
        <message>
            <source>known are {names}.</source>
            <translation>可用的有 {names}。</translation>
        </message>
        <message>
            <source>Model: {name}</source>
            <translation>模型：{name}</translation>
        </message>
        <message>
            <source>A network that tells apart {classes}.</source>
            <translation>区分下列类别的网络：{classes}。</translation>
        </message>
        <message>
            <source>On its validation chips it reached a mean IoU of {iou}.</source>
            <translation>它在验证样本块上的平均 IoU 为 {iou}。</translation>
        </message>
        <message>
            <source>It was not checked on validation chips, so nobody knows how good it is.</source>
            <translation>它没有用验证样本块检验过，因此无法得知其精度。</translation>
        </message>
        <message>
            <source>{size} × {size} pixels</source>
            <translation>{size} × {size} 像素</translation>
        </message>
        <message>
            <source>Details of the network</source>
            <translation>网络的详细参数</translation>
        </message>
        <message>
            <source>Weights the encoder began with</source>
            <translation>编码器的初始权重</translation>
        </message>
        <message>
            <source>Chip size</source>
            <translation>样本块大小</translation>
        </message>
        <message>
            <source>Pixel size</source>
            <translation>像素大小</translation>
        </message>
        <message>
            <source>Kept epoch</source>
            <translation>保留的轮次</translation>
        </message>
        <message>
            <source>Value of pixels that do not count</source>
            <translation>不计入的像素的值</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数量</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Type in the raster</source>
            <translation>栅格中的类型</translation>
        </message>
        <message>
            <source>Most values</source>
            <translation>大多数值</translation>
        </message>
        <message>
            <source>Stretched from</source>
            <translation>拉伸前的范围</translation>
        </message>
        <message>
            <source>DEVICE is {device}, which is unknown: choose auto, cpu, cuda, cuda:N (N counts from 0) or mps.</source>
            <translation>DEVICE 为 {device}，没有这种选项：请选择 auto、cpu、cuda、cuda:N（N 从 0 开始）或 mps。</translation>
        </message>
        <message>
            <source>DEVICE is mps, but this computer has no Apple GPU that torch can use: choose auto or cpu.</source>
            <translation>DEVICE 为 mps，但此计算机没有 torch 可用的 Apple GPU：请选择 auto 或 cpu。</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (torch was installed without CUDA): choose auto or cpu.</source>
            <translation>DEVICE 为 {device}，但此处不能使用 CUDA（安装的 torch 不含 CUDA）：请选择 auto 或 cpu。</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (no NVIDIA GPU or driver was found): choose auto or cpu.</source>
            <translation>DEVICE 为 {device}，但此处不能使用 CUDA（没有找到 NVIDIA GPU 或驱动）：请选择 auto 或 cpu。</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but this computer has {count} CUDA GPUs, numbered from 0 to {last}.</source>
            <translation>DEVICE 为 {device}，但此计算机的 CUDA GPU 数量为 {count}，编号从 0 到 {last}。</translation>
        </message>
        <message>
            <source>DEVICES is {count}; it must be 0, for all, or more.</source>
            <translation>DEVICES 为 {count}；必须为 0（全部）或更大。</translation>
        </message>
        <message>
            <source>DEVICE is {device}, a single GPU, but DEVICES is {count}: choose DEVICE cuda, or set DEVICES to 1.</source>
            <translation>DEVICE 为 {device}，即单个 GPU，但 DEVICES 为 {count}：请将 DEVICE 设为 cuda，或将 DEVICES 设为 1。</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 Apple GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES 为 {count}，但此计算机只有 1 个 Apple GPU：请设为不大于 1 的数，0 表示全部。</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 CUDA GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES 为 {count}，但此计算机只有 1 个 CUDA GPU：请设为不大于 1 的数，0 表示全部。</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has {there} CUDA GPUs: choose {there} or less, or 0 for all.</source>
            <translation>DEVICES 为 {count}，但此计算机只有 {there} 个 CUDA GPU：请设为不大于 {there} 的数，0 表示全部。</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has no GPU that torch can use: set DEVICES to 1, or DEVICE to cpu for so many processes on its cores.</source>
            <translation>DEVICES 为 {count}，但此计算机没有 torch 可用的 GPU：请将 DEVICES 设为 1；或将 DEVICE 设为 cpu，以便在其核心上运行这么多进程。</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but the CPU has {cores} cores for so many processes: choose less.</source>
            <translation>DEVICES 为 {count}，但 CPU 只有 {cores} 个核心可供这些进程使用：请减小该值。</translation>
        </message>
        <message>
            <source>CPU ({count} threads)</source>
            <translation>CPU（{count} 个线程）</translation>
        </message>
        <message>
            <source>{device}, bfloat16</source>
            <translation>{device}，bfloat16</translation>
        </message>
        <message>
            <source>{device}, 32-bit</source>
            <translation>{device}，32 位</translation>
        </message>
        <message>
            <source>Epoch {epoch}/{epochs}</source>
            <translation>第 {epoch}/{epochs} 轮</translation>
        </message>
        <message>
            <source>train loss {loss}</source>
            <translation>训练损失 {loss}</translation>
        </message>
        <message>
            <source>val loss {loss}</source>
            <translation>验证损失 {loss}</translation>
        </message>
        <message>
            <source>mean IoU {iou}</source>
            <translation>平均 IoU {iou}</translation>
        </message>
        <message>
            <source>learning rate {rate:.2g}</source>
            <translation>学习率 {rate:.2g}</translation>
        </message>
        <message>
            <source>{speed:.1f} chips/s</source>
            <translation>{speed:.1f} 样本块/秒</translation>
        </message>
        <message>
            <source>unknown time</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>its format has version {version}, but this Pixelwise knows only {known}: update the plugin.</source>
            <translation>其格式版本为 {version}，而当前 Pixelwise 只能识别 {known}：请更新插件。</translation>
        </message>
        <message>
            <source>{path} is a folder, no model file.</source>
            <translation>{path} 是文件夹，不是模型文件。</translation>
        </message>
        <message>
            <source>The model file {path} does not exist.</source>
            <translation>模型文件 {path} 不存在。</translation>
        </message>
        <message>
            <source>{path} is a safetensors file, but no Pixelwise model: it does not say which bands and classes it is for. Give a model trained with 'Train segmentation model'.</source>
            <translation>{path} 是 safetensors 文件，但不是 Pixelwise 模型：其中没有说明适用的波段和类别。请指定用“训练分割模型”训练的模型。</translation>
        </message>
        <message>
            <source>The model {path} cannot be read: {error}</source>
            <translation>无法读取模型 {path}：{error}</translation>
        </message>
        <message>
            <source>The header of the model {path} is damaged ({kind}: {error}).</source>
            <translation>模型 {path} 的文件头已损坏（{kind}：{error}）。</translation>
        </message>
        <message>
            <source>{path} is no model file: it does not have the safetensors format.</source>
            <translation>{path} 不是模型文件：不是 safetensors 格式。</translation>
        </message>
        <message>
            <source>The model file {path} is incomplete, perhaps from an interrupted copy: copy or train it again.</source>
            <translation>模型文件 {path} 不完整，可能是复制时中断：请重新复制或训练。</translation>
        </message>
        <message>
            <source>The model file {path} cannot be read: {error}.</source>
            <translation>无法读取模型文件 {path}：{error}。</translation>
        </message>
        <message>
            <source>CRF compares pixels by three bands, as red, green and blue, but the model has {count} ({bands}): switch CRF off, or choose a MODEL of at least three bands.</source>
            <translation>CRF 用红、绿、蓝三个波段比较像素，但模型的波段数为 {count}（{bands}）：请关闭 CRF，或选择至少有三个波段的 MODEL。</translation>
        </message>
        <message>
            <source>MODELS has {path} with the classes {found}, but MODEL {first} has {wanted}: scores can only be averaged over models whose classes have the same values and names.</source>
            <translation>MODELS 中的 {path} 的类别为 {found}，而 MODEL {first} 的类别为 {wanted}：只有类别的值和名称都相同的模型，得分才能取平均。</translation>
        </message>
        <message>
            <source>The bands of the model {path} are named {found}, those of {first} {wanted}: make sure that the order is the same.</source>
            <translation>模型 {path} 的波段名称为 {found}，{first} 的为 {wanted}：请确认顺序相同。</translation>
        </message>
        <message>
            <source>MODELS has {path} with the bands {found}, but MODEL {first} has {wanted}: every band must be among those of MODEL, by its name. Give the model with the most bands as MODEL.</source>
            <translation>MODELS 中的 {path} 的波段为 {found}，而 MODEL {first} 的波段为 {wanted}：每个波段按名称都必须包含在 MODEL 的波段中。请将波段最多的模型指定为 MODEL。</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot compute with: choose auto, 32 or bf16.</source>
            <translation>PRECISION 为 16，CPU 无法用其计算：请选择 auto、32 或 bf16。</translation>
        </message>
        <message>
            <source>half precision</source>
            <translation>半精度</translation>
        </message>
        <message>
            <source>In {numbers} the model gives other classes than in 32-bit numbers to {percent:.2f} % of the pixels of its first windows, more than the {allowed:.1f} % that are allowed: it computes more exactly, which takes longer.</source>
            <translation>模型用 {numbers} 计算时，前几个窗口中有 {percent:.2f}% 的像素的类别与 32 位计算的结果不同，超过允许的 {allowed:.1f}%：将改用更精确的计算，耗时更长。</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for {count} windows of {rows} × {cols} pixels: lower BATCH_SIZE or WINDOW_SIZE, or choose DEVICE cpu.</source>
            <translation>{device} 的内存不足以同时计算 {count} 个 {rows} × {cols} 像素的窗口：请减小 BATCH_SIZE 或 WINDOW_SIZE，或将 DEVICE 设为 cpu。</translation>
        </message>
        <message>
            <source>TEST_TIME_AUGMENTATION is {value}: it must be one of {allowed}.</source>
            <translation>TEST_TIME_AUGMENTATION 为 {value}：必须是下列之一：{allowed}。</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but it must name one of {allowed}, or a sum of them such as ce+dice.</source>
            <translation>LOSS 为 {loss!r}，必须是 {allowed} 之一，或者它们的和，例如 ce+dice。</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {name} is unknown: {known}</source>
            <translation>LOSS 为 {loss!r}，但其中的 {name} 未知：{known}</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {found} before * is no number above 0; write 0.5*{name}, for instance.</source>
            <translation>LOSS 为 {loss!r}，但 * 前为 {found}，不是大于 0 的数；请写成例如 0.5*{name} 的形式。</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>空值</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be one of {allowed}.</source>
            <translation>{parameter} 为 {value}，必须是下列之一：{allowed}。</translation>
        </message>
        <message>
            <source>LABEL_SMOOTHING is {value}, but LOSS {loss} has no use for it: set it to 0, or add ce to the loss.</source>
            <translation>LABEL_SMOOTHING 为 {value}，但 LOSS {loss} 用不到它：请将其设为 0，或在损失中加入 ce。</translation>
        </message>
        <message>
            <source>LOSS is {loss}, but bce needs exactly two classes and the chips have {count}: use ce.</source>
            <translation>LOSS 为 {loss}，但 bce 要求正好两个类别，而样本块有 {count} 个：请使用 ce。</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be from {low:g} up to {high:g}.</source>
            <translation>{parameter} 为 {value}，必须不小于 {low:g} 且不大于 {high:g}。</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be above {low:g} up to {high:g}.</source>
            <translation>{parameter} 为 {value}，必须大于 {low:g} 且不大于 {high:g}。</translation>
        </message>
        <message>
            <source>TVERSKY_ALPHA and TVERSKY_BETA are both 0, but one of them must be above 0.</source>
            <translation>TVERSKY_ALPHA 和 TVERSKY_BETA 都为 0，其中至少有一个必须大于 0。</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has weights, but CLASS_WEIGHTS is {value}: choose given, or empty it.</source>
            <translation>CLASS_WEIGHT_VALUES 中有权重，但 CLASS_WEIGHTS 为 {value}：请选择 given，或将其清空。</translation>
        </message>
        <message>
            <source>CLASS_WEIGHTS is given, but CLASS_WEIGHT_VALUES is empty: write a weight for each class.</source>
            <translation>CLASS_WEIGHTS 为 given，但 CLASS_WEIGHT_VALUES 为空：请为每个类别填写权重。</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has {weight} for the class {name}, but a weight is 0 or above.</source>
            <translation>CLASS_WEIGHT_VALUES 中类别 {name} 的权重为 {weight}，但权重不得小于 0。</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has a weight for {name}, which is no class; classes are {classes}.</source>
            <translation>CLASS_WEIGHT_VALUES 中有 {name} 的权重，但没有这个类别；现有类别为 {classes}。</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES are all 0, but one class at least must weigh something.</source>
            <translation>CLASS_WEIGHT_VALUES 全部为 0，至少有一个类别的权重必须大于 0。</translation>
        </message>
        <message>
            <source>The model file {path} could not be written: {error}.</source>
            <translation>无法写入模型文件 {path}：{error}。</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}): copy or train it again.</source>
            <translation>模型 {path} 的权重已损坏（{error}）：请重新复制或训练。</translation>
        </message>
        <message>
            <source>The model {path} cannot be built here: {error}</source>
            <translation>无法在此构建模型 {path}：{error}</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with an unknown version of segmentation-models-pytorch.</source>
            <translation>模型 {path} 的权重与其网络 {network} 不符；它是用未知版本的 segmentation-models-pytorch 生成的。</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with segmentation-models-pytorch {version}.</source>
            <translation>模型 {path} 的权重与其网络 {network} 不符；它是用 segmentation-models-pytorch {version} 生成的。</translation>
        </message>
        <message>
            <source>ENCODER_MODE or FREEZE_EPOCHS asks for a frozen encoder, but this ARCHITECTURE has no encoder: choose ENCODER_MODE train and FREEZE_EPOCHS 0, or another architecture.</source>
            <translation>ENCODER_MODE 或 FREEZE_EPOCHS 要求冻结编码器，但此 ARCHITECTURE 没有编码器：请将 ENCODER_MODE 设为 train，将 FREEZE_EPOCHS 设为 0，或选择其他架构。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ARCHITECTURE {architecture} has no encoder: choose ENCODER_WEIGHTS none, or another architecture.</source>
            <translation>ENCODER_WEIGHTS 为 {weights}，但 ARCHITECTURE {architecture} 没有编码器：请将 ENCODER_WEIGHTS 设为 none，或选择其他架构。</translation>
        </message>
        <message>
            <source>ARCHITECTURE {architecture} cannot be used with ENCODER {encoder}: {error} Choose another encoder, {other} for instance.</source>
            <translation>ARCHITECTURE {architecture} 不能与 ENCODER {encoder} 一起使用：{error} 请选择其他编码器，例如 {other}。</translation>
        </message>
        <message>
            <source>DEEP_SUPERVISION is {value}, but must be one of {allowed}.</source>
            <translation>DEEP_SUPERVISION 为 {value}，必须是下列之一：{allowed}。</translation>
        </message>
        <message>
            <source>BASE_FILTERS is {count}, but it must be from 1 to {most}.</source>
            <translation>BASE_FILTERS 为 {count}，必须在 1 至 {most} 之间。</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but ARCHITECTURE {architecture} cannot do that: choose {names}, or {parameter} {off}.</source>
            <translation>{parameter} 为 {value}，但 ARCHITECTURE {architecture} 不支持：请选择 {names}，或将 {parameter} 设为 {off}。</translation>
        </message>
        <message>
            <source>ARCHITECTURE is {name}, which is unknown: {known}</source>
            <translation>ARCHITECTURE 为 {name}，没有这种选项：{known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which timm does not have: {known}</source>
            <translation>ENCODER 为 {name}，timm 中没有：{known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which is unknown: {known}</source>
            <translation>ENCODER 为 {name}，没有这种选项：{known}</translation>
        </message>
        <message>
            <source>Chips of {size} × {size} pixels cannot be used with this architecture and encoder: {error} Export chips of another CHIP_SIZE, or choose another architecture or encoder.</source>
            <translation>{size} × {size} 像素的样本块不能用于此架构和编码器：{error} 请用其他 CHIP_SIZE 导出样本块，或选择其他架构或编码器。</translation>
        </message>
        <message>
            <source>deep supervision needs features at half the image's size, which this encoder lacks.</source>
            <translation>深度监督需要影像一半大小的特征，而此编码器没有。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, which is neither a weights file nor known for {encoder}: {suggestion}</source>
            <translation>ENCODER_WEIGHTS 为 {weights}，既不是权重文件，也不是 {encoder} 的可用选项：{suggestion}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} does not fit ENCODER {encoder}: {key} has the shape {found} instead of {needed}. Choose the encoder that it was made for.</source>
            <translation>ENCODER_WEIGHTS：{title} 与 ENCODER {encoder} 不符：{key} 的形状为 {found}，而应为 {needed}。请选择与其对应的编码器。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} is for the bands {bands}, but the image's bands are named {names}: name them after the sensor's bands and export the chips again, or choose other weights.</source>
            <translation>ENCODER_WEIGHTS：{title} 适用于波段 {bands}，而影像的波段名称为 {names}：请按传感器的波段命名后重新导出样本块，或选择其他权重。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} holds another network than ENCODER {encoder}: of its {needed} groups of weights {missing} are missing, {example} for instance. Choose the encoder it was made for.</source>
            <translation>ENCODER_WEIGHTS：{title} 中的网络与 ENCODER {encoder} 不同：所需的 {needed} 组权重缺少 {missing} 组，例如 {example}。请选择与其对应的编码器。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER {names}.</source>
            <translation>ENCODER_WEIGHTS 为 {weights}，但 ENCODER {encoder} 没有这种权重：请将 ENCODER 设为 {names}。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} is damaged: delete it, and it will be downloaded again.</source>
            <translation>ENCODER_WEIGHTS：{path} 已损坏：请将其删除，之后会重新下载。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER_WEIGHTS none or another encoder, for instance resnet18.</source>
            <translation>ENCODER_WEIGHTS 为 {weights}，但 ENCODER {encoder} 没有这种权重：请将 ENCODER_WEIGHTS 设为 none，或选择其他编码器，例如 resnet18。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and huggingface.co cannot be reached. {cure}</source>
            <translation>ENCODER_WEIGHTS 为 {weights}，但此计算机上没有 {encoder} 的权重，且无法连接 huggingface.co。{cure}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and could not be downloaded ({reason}). {cure}</source>
            <translation>ENCODER_WEIGHTS 为 {weights}，但此计算机上没有 {encoder} 的权重，且无法下载（{reason}）。{cure}</translation>
        </message>
        <message>
            <source>Connect this computer to the internet for the first training with {encoder} (the weights are kept for later), or choose ENCODER_WEIGHTS none.</source>
            <translation>首次使用 {encoder} 训练时，请将此计算机连接到互联网（权重会保留供以后使用），或将 ENCODER_WEIGHTS 设为 none。</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under the NVIDIA Source Code License, which forbids commercial use.</source>
            <translation>{encoder} 的预训练权重采用 NVIDIA Source Code License，禁止商业使用。</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under Apple's own licence, which has conditions of its own: read it before commercial use.</source>
            <translation>{encoder} 的预训练权重采用 Apple 自己的许可，附有特定条件：用于商业用途之前请先阅读。</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under CC-BY-NC-4.0, which forbids commercial use.</source>
            <translation>{encoder} 的预训练权重采用 CC-BY-NC-4.0，禁止商业使用。</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: name the source when you share the model.</source>
            <translation>编码器权重 {name} 来自 {source}，许可为 {licence}：共享模型时请注明来源。</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: free for every use.</source>
            <translation>编码器权重 {name} 来自 {source}，许可为 {licence}：可自由用于任何用途。</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}.</source>
            <translation>{encoder} 的预训练权重采用 {licence}。</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}, which restricts or forbids commercial use.</source>
            <translation>{encoder} 的预训练权重采用 {licence}，限制或禁止商业使用。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: the file {path} does not exist.</source>
            <translation>ENCODER_WEIGHTS：文件 {path} 不存在。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} cannot be read as weights ({error}). Allowed are safetensors files and torch files with nothing but tensors (others could run code): save its state_dict() again.</source>
            <translation>ENCODER_WEIGHTS：无法将 {path} 作为权重读取（{error}）。允许使用 safetensors 文件，以及只含张量的 torch 文件（其他文件可能会运行代码）：请重新保存其 state_dict()。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: there are no weights in {path}.</source>
            <translation>ENCODER_WEIGHTS：{path} 中没有权重。</translation>
        </message>
        <message>
            <source>{device}, {count} cores</source>
            <translation>{device}，{count} 个核心</translation>
        </message>
        <message>
            <source>the card is of kind sm_{kind}, but this torch was made for {compiled}</source>
            <translation>显卡的类型为 sm_{kind}，而此 torch 是为 {compiled} 编译的</translation>
        </message>
        <message>
            <source>The training step on {device} gave a loss that is no number.</source>
            <translation>在 {device} 上训练一步，得到的损失不是数值。</translation>
        </message>
        <message>
            <source>The training step on {device} changed nothing.</source>
            <translation>在 {device} 上训练一步，没有任何变化。</translation>
        </message>
        <message>
            <source>The prediction on {device} gave no probabilities.</source>
            <translation>在 {device} 上预测，没有得到概率。</translation>
        </message>
        <message>
            <source>A process that prepares chips ended by signal {code}, often because memory ran out: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>准备样本块的一个进程因信号 {code} 结束，通常是因为内存不足：请减小 WORKERS，或设为 0 以不使用此类进程，然后重新开始。</translation>
        </message>
        <message>
            <source>A process that prepares chips ended with code {code}: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>准备样本块的一个进程结束，退出代码为 {code}：请减小 WORKERS，或设为 0 以不使用此类进程，然后重新开始。</translation>
        </message>
        <message>
            <source>The label of the chip {chip} in {folder} holds the value {value}, which is no class; classes are {classes}, and {ignored} is ignored: export the chips again.</source>
            <translation>{folder} 中样本块 {chip} 的标签含有值 {value}，它不是类别；类别为 {classes}，{ignored} 表示忽略：请重新导出样本块。</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; its folds are {found}.</source>
            <translation>FOLD 为 {fold}，但 {folder} 中没有该折的样本块；已有的折为 {found}。</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; it has no folds: choose 0, or export with FOLDS.</source>
            <translation>FOLD 为 {fold}，但 {folder} 中没有该折的样本块，因为未分折：请设为 0，或用 FOLDS 重新导出。</translation>
        </message>
        <message>
            <source>Mean IoU over all chips {iou:.3f}; of the {count} folds {mean:.3f} ± {deviation:.3f}.</source>
            <translation>全部样本块的平均 IoU 为 {iou:.3f}；{count} 折的平均 IoU 为 {mean:.3f} ± {deviation:.3f}。</translation>
        </message>
        <message>
            <source>The report was written to {path}.</source>
            <translation>报告已写入 {path}。</translation>
        </message>
        <message>
            <source>FOLD is {fold}; a cross-validation takes all folds in turn: set it to 0.</source>
            <translation>FOLD 为 {fold}；交叉验证会依次使用所有折：请设为 0。</translation>
        </message>
        <message>
            <source>FOLDS is {count}; it must be from 2 to 20.</source>
            <translation>FOLDS 为 {count}；必须在 2 至 20 之间。</translation>
        </message>
        <message>
            <source>FOLDS is {count}, but the chips in {folder} lie too close together for as many parts that share no pixel: choose fewer, or export more or smaller chips.</source>
            <translation>FOLDS 为 {count}，但 {folder} 中的样本块距离太近，无法分成这么多互不共用像素的部分：请减少折数，或导出更多或更小的样本块。</translation>
        </message>
        <message>
            <source>Fold {fold} is complete already.</source>
            <translation>第 {fold} 折此前已完成。</translation>
        </message>
        <message>
            <source>Fold {fold}:</source>
            <translation>第 {fold} 折：</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} groups of weights as they are</source>
            <translation>{total:,} 组权重中有 {count:,} 组原样沿用</translation>
        </message>
        <message>
            <source>{count:,} matched by band or class name ({names})</source>
            <translation>{count:,} 组按波段或类别名称对应（{names}）</translation>
        </message>
        <message>
            <source>{count:,} begin anew ({names})</source>
            <translation>{count:,} 组从头学习（{names}）</translation>
        </message>
        <message>
            <source>Fine-tuning {path}: {parts}.</source>
            <translation>在 {path} 的基础上继续训练：{parts}。</translation>
        </message>
        <message>
            <source>FINE_TUNE: {path} is a network with {parameter} {found}, but {wanted} was asked for: choose {parameter} {found}.</source>
            <translation>FINE_TUNE：{path} 的网络的 {parameter} 为 {found}，但指定的是 {wanted}：请将 {parameter} 设为 {found}。</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}).</source>
            <translation>模型 {path} 的权重已损坏（{error}）。</translation>
        </message>
        <message>
            <source>Cross-validation: {architecture} with {encoder}</source>
            <translation>交叉验证：{architecture} + {encoder}</translation>
        </message>
        <message>
            <source>Mean IoU over all chips</source>
            <translation>全部样本块的平均 IoU</translation>
        </message>
        <message>
            <source>of one matrix of the chips of all folds: the figure to quote</source>
            <translation>由所有折的样本块合成的一个矩阵得出：引用时请用此指标</translation>
        </message>
        <message>
            <source>Mean IoU from fold to fold</source>
            <translation>各折的平均 IoU</translation>
        </message>
        <message>
            <source>mean and standard deviation of the {count} folds: how much it depends on the place</source>
            <translation>{count} 折的均值和标准差：说明结果受地点影响的程度</translation>
        </message>
        <message>
            <source>IoU {name}</source>
            <translation>IoU {name}</translation>
        </message>
        <message>
            <source>Hardly learnt: {classes}. The confusion matrix says what is taken for it. More chips with it help most; SAMPLING rare or CLASS_WEIGHTS make the network look at it more often.</source>
            <translation>几乎没有学会：{classes}。混淆矩阵显示它们被错分为什么。增加含有这些类别的样本块最有帮助；将 SAMPLING 设为 rare 或使用 CLASS_WEIGHTS，可使网络更多地关注它们。</translation>
        </message>
        <message>
            <source>Not in the validation labels, and so not judged: {classes}. Other places for validation would tell how well it is found.</source>
            <translation>验证标签中没有，因此未作评价：{classes}。另选验证地点可以说明对它们的识别效果。</translation>
        </message>
        <message>
            <source>The last epochs were the best: more EPOCHS would probably help.</source>
            <translation>最后几轮的结果最好：增加 EPOCHS 可能会有帮助。</translation>
        </message>
        <message>
            <source>Since epoch {epoch} the validation loss rises while the training loss falls: the network learns the chips by heart. More or more varied chips help most, then a stronger AUGMENT or a smaller ENCODER; more EPOCHS do not. The epoch that was kept is the best one, whatever came later.</source>
            <translation>从第 {epoch} 轮起，验证损失上升，而训练损失下降：网络在死记样本块。增加样本块的数量或多样性最有帮助，其次是更强的 AUGMENT 或更小的 ENCODER；增加 EPOCHS 没有帮助。无论之后如何，保留的都是最佳轮次。</translation>
        </message>
        <message>
            <source>Training report: {architecture} with {encoder}</source>
            <translation>训练报告：{architecture} + {encoder}</translation>
        </message>
        <message>
            <source>Where it is wrong most</source>
            <translation>错误最多之处</translation>
        </message>
        <message>
            <source>Where it is right</source>
            <translation>正确之处</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {count:,} labelled pixels are wrong, mean IoU {iou}</source>
            <translation>{count:,} 个已标注像素中有 {percent:.1f}% 错误，平均 IoU {iou}</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>参与训练</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>已冻结</translation>
        </message>
        <message>
            <source>The training is running: {done} of {epochs} epochs are done.</source>
            <translation>训练正在进行：共 {epochs} 轮，已完成 {done} 轮。</translation>
        </message>
        <message>
            <source>The model takes the bands {bands} and tells apart {classes}.</source>
            <translation>模型使用波段 {bands}，区分下列类别：{classes}。</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far.</source>
            <translation>目前第 {epoch} 轮最佳。</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>目前第 {epoch} 轮最佳，在验证样本块上的平均 IoU 为 {iou:.3f}。</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept.</source>
            <translation>保留了第 {epoch} 轮，共 {epochs} 轮。</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>保留了第 {epoch} 轮，共 {epochs} 轮；在验证样本块上的平均 IoU 为 {iou:.3f}。</translation>
        </message>
        <message>
            <source>The state of the training could not be kept, so it cannot be resumed: {error}</source>
            <translation>无法保存训练状态，因此不能从中断处继续：{error}</translation>
        </message>
        <message>
            <source>An earlier training of this model had other settings or chips: this one begins anew.</source>
            <translation>此模型之前的训练使用了不同的设置或样本块：本次重新开始。</translation>
        </message>
        <message>
            <source>Resumed after epoch {epoch} of {epochs}.</source>
            <translation>从第 {epoch} 轮之后继续，共 {epochs} 轮。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE makes chips of {width} × {height} pixels and of {other_width} × {other_height} pixels, but all of a batch must have one size: let it end with a crop of a given size.</source>
            <translation>AUGMENT_PIPELINE 生成的样本块既有 {width} × {height} 像素，也有 {other_width} × {other_height} 像素，但同一批次的大小必须一致：请以固定大小的裁切结束流程。</translation>
        </message>
        <message>
            <source>{device}, {count} processes</source>
            <translation>{device}，{count} 个进程</translation>
        </message>
        <message>
            <source>Training {network} on {device}: {training} training and {validation} validation chips of {size} × {size} pixels, {bands} bands, classes {classes}.</source>
            <translation>正在 {device} 上训练 {network}：{training} 个训练样本块和 {validation} 个验证样本块，{size} × {size} 像素，{bands} 个波段，类别为 {classes}。</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot train with: choose auto, 32 or bf16.</source>
            <translation>PRECISION 为 16，CPU 无法用其训练：请选择 auto、32 或 bf16。</translation>
        </message>
        <message>
            <source>BATCH_SIZE: {size} is the largest that fits.</source>
            <translation>BATCH_SIZE：可容纳的最大值为 {size}。</translation>
        </message>
        <message>
            <source>LEARNING_RATE: {rate:.2g} was found by a range test.</source>
            <translation>LEARNING_RATE：通过范围测试确定为 {rate:.2g}。</translation>
        </message>
        <message>
            <source>The training diverged: the loss was not finite in {count} steps in a row. Lower LEARNING_RATE ({rate:g}), and look for wrong values in the images.</source>
            <translation>训练发散：损失连续 {count} 步不是有限值。请减小 LEARNING_RATE（{rate:g}），并检查影像中是否有错误的值。</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size} in each process: lower BATCH_SIZE, or set it to 0 for the largest that fits.</source>
            <translation>{device} 的内存不足以在每个进程中使用大小为 {size} 的批次：请减小 BATCH_SIZE，或设为 0 以使用可容纳的最大值。</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size}: they are computed in {parts} parts from now on, which changes nothing but the time.</source>
            <translation>{device} 的内存不足以使用大小为 {size} 的批次：从现在起每批分 {parts} 部分计算，只影响时间，不影响结果。</translation>
        </message>
        <message>
            <source>What the training tells could not be written: {error}</source>
            <translation>无法写入训练信息：{error}</translation>
        </message>
        <message>
            <source>The model is complete, but its report is not: {error}</source>
            <translation>模型已完整写入，但报告没有：{error}</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for a single chip of {size} × {size} pixels: choose a smaller ENCODER, or export chips of a smaller CHIP_SIZE.</source>
            <translation>{device} 的内存连一个 {size} × {size} 像素的样本块也放不下：请选择更小的 ENCODER，或用更小的 CHIP_SIZE 导出样本块。</translation>
        </message>
        <message>
            <source>The model of epoch {epoch} was written to {path}.</source>
            <translation>第 {epoch} 轮的模型已写入 {path}。</translation>
        </message>
        <message>
            <source>The encoder is trained from now on, too.</source>
            <translation>从现在起，编码器也参与训练。</translation>
        </message>
        <message>
            <source>The learning rate falls to {share:.2g} of what it was.</source>
            <translation>学习率降为原来的 {share:.2g} 倍。</translation>
        </message>
        <message>
            <source>The training ends early, in epoch {epoch}; the best epoch so far is kept.</source>
            <translation>训练在第 {epoch} 轮提前结束；保留目前的最佳轮次。</translation>
        </message>
        <message>
            <source>No better epoch for {count} epochs: the training ends early (EARLY_STOPPING).</source>
            <translation>连续 {count} 轮没有改善：训练提前结束（EARLY_STOPPING）。</translation>
        </message>
        <message>
            <source>Cancelled in epoch 1 of {epochs}: no model was written.</source>
            <translation>在第 1 轮（共 {epochs} 轮）时取消：没有写入模型。</translation>
        </message>
        <message>
            <source>Cancelled after epoch {epoch} of {epochs}: the best model so far (epoch {best}) was kept in {path}. The same training goes on from there when it is run again.</source>
            <translation>在第 {epoch} 轮（共 {epochs} 轮）之后取消：目前的最佳模型（第 {best} 轮）保存在 {path}。再次运行相同的训练会从此处继续。</translation>
        </message>
        <message>
            <source>LOG_FOLDER is {folder}, but the worker's Python has no package tensorboardX: install it, or leave LOG_FOLDER empty.</source>
            <translation>LOG_FOLDER 为 {folder}，但计算进程的 Python 没有软件包 tensorboardX：请安装该软件包，或将 LOG_FOLDER 留空。</translation>
        </message>
        <message>
            <source>Drawing {size} × {size} pixels of {pixel} m into {path}</source>
            <translation>正在将 {size} × {size} 个 {pixel} m 大小的像素绘制到 {path}</translation>
        </message>
        <message>
            <source>Look at this first</source>
            <translation>请先看这里</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>比例</translation>
        </message>
        <message>
            <source>all chips</source>
            <translation>全部样本块</translation>
        </message>
        <message>
            <source>Share: of all pixels of the split. Chips: how many have at least one pixel of the class.</source>
            <translation>比例：占该子集全部像素的比例。样本块：至少含有一个该类别像素的样本块数。</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>折</translation>
        </message>
        <message>
            <source>Chips per fold, for cross-validation.</source>
            <translation>每折的样本块数，用于交叉验证。</translation>
        </message>
        <message>
            <source>Figures over the {pixels} valid pixels of the training chips; a few far-off values are not drawn. 96 % of them lie between the columns 2 % and 98 %.</source>
            <translation>由训练样本块的 {pixels} 个有效像素得出；少数偏离很远的值没有绘出。其中 96% 的值位于“2 %”与“98 %”两列之间。</translation>
        </message>
        <message>
            <source>Where the chips are</source>
            <translation>样本块的位置</translation>
        </message>
        <message>
            <source>Map of the chips</source>
            <translation>样本块分布图</translation>
        </message>
        <message>
            <source>{count} more scenes are not shown.</source>
            <translation>另有 {count} 景未显示。</translation>
        </message>
        <message>
            <source>The chips lie on no common grid.</source>
            <translation>各样本块不在同一网格上。</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Show labels (or point at a chip to see it without)</source>
            <translation>显示标签（将鼠标移到样本块上可查看不带标签的影像）</translation>
        </message>
        <message>
            <source>{name} (clear)</source>
            <translation>{name}（透明）</translation>
        </message>
        <message>
            <source>{split}: {shown} of {total:,} chips</source>
            <translation>{split}：{total:,} 个样本块中的 {shown} 个</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>软件</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>The dashed upright line is the epoch that was kept.</source>
            <translation>竖直虚线表示保留的轮次。</translation>
        </message>
        <message>
            <source>Blue cells on the diagonal are right, orange ones are wrong; the stronger the colour, the larger the share of the row.</source>
            <translation>对角线上的蓝色单元格表示正确，橙色表示错误；颜色越深，占该行的比例越大。</translation>
        </message>
        <message>
            <source>In percent of each row</source>
            <translation>以各行的百分比表示</translation>
        </message>
        <message>
            <source>Estimates for the whole map</source>
            <translation>整张分类图的估算结果</translation>
        </message>
        <message>
            <source>Overall accuracy {share} ± {margin}. Of the area, {quantity} is wrong by quantity and {allocation} by allocation.</source>
            <translation>总体精度 {share} ± {margin}。在总面积中，因数量错误的占 {quantity}，因位置错误的占 {allocation}。</translation>
        </message>
        <message>
            <source>From the sample and the mapped areas, after Olofsson et al. (2014). ± is half of the 95 % confidence interval: of 100 samples drawn like this one, about 95 would give an interval that holds the true value. The estimated area is that of the class in the reference, and so corrects what the map has too much or too little.</source>
            <translation>由样本和分类图面积得出，依据 Olofsson 等（2014）。± 为 95% 置信区间的半宽：若按同样方式抽取 100 个样本，约有 95 个给出的区间包含真实值。估算面积是该类别在参考数据中的面积，因此修正了分类图的偏多或偏少。</translation>
        </message>
        <message>
            <source>Error matrix in percent of the area</source>
            <translation>以面积百分比表示的误差矩阵</translation>
        </message>
        <message>
            <source>Means of the classes</source>
            <translation>各类别的均值</translation>
        </message>
        <message>
            <source>The mean of the classes (macro) counts each class of the reference alike; pooled counts (micro) add up the classes before they divide; the weighted mean counts each class by its share of the reference.</source>
            <translation>各类别均值（宏平均）对参考数据的每个类别同等计入；合并计数（微平均）先将各类别相加再相除；加权均值按各类别在参考数据中的比例计入。</translation>
        </message>
        <message>
            <source>Objects are polygons. One of the map is a match where its IoU with one of the reference is 0.5 or more; each is matched once. Precision: of the objects of the map, the share that is matched. Recall: of the objects of the reference. The mean IoU is that of the matches. 0.5:0.95 is the mean over the least IoUs 0.50, 0.55 … 0.95, as COCO has it.</source>
            <translation>对象即多边形。分类图的对象与参考数据的某个对象的 IoU 不小于 0.5 时即为匹配；每个对象只匹配一次。精度（精确率）：分类图的对象中匹配的比例。召回率：参考数据的对象中匹配的比例。平均 IoU 是匹配对象的平均值。0.5:0.95 是 IoU 下限取 0.50、0.55 … 0.95 时的平均值，与 COCO 的做法相同。</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU, {class_name}</source>
            <translation>参考对象的 IoU 分布，{class_name}</translation>
        </message>
        <message>
            <source>By the least IoU of a match, {class_name}</source>
            <translation>按匹配的 IoU 下限，{class_name}</translation>
        </message>
        <message>
            <source>All statistics</source>
            <translation>全部统计量</translation>
        </message>
        <message>
            <source>The full table of PyCM (Haghighi et al. 2018), under its own names</source>
            <translation>PyCM（Haghighi 等，2018）的完整表格，使用其自身的名称</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>总体</translation>
        </message>
        <message>
            <source>Per class</source>
            <translation>各类别</translation>
        </message>
        <message>
            <source>Bands that a raster must have</source>
            <translation>栅格必须具有的波段</translation>
        </message>
        <message>
            <source>Most values: from the 2 % to the 98 % percentile of the training chips. A raster with quite other values will give a poor map.</source>
            <translation>大多数值：训练样本块的 2% 至 98% 百分位。如果栅格的值与此相差很大，分类图的质量会较差。</translation>
        </message>
        <message>
            <source>Classes it finds</source>
            <translation>能识别的类别</translation>
        </message>
        <message>
            <source>Course of the training</source>
            <translation>训练过程</translation>
        </message>
        <message>
            <source>Every chip was judged by a model that has not seen it.</source>
            <translation>每个样本块都由未见过它的模型评价。</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>请注意</translation>
        </message>
        <message>
            <source>Examples from the validation chips</source>
            <translation>验证样本块示例</translation>
        </message>
        <message>
            <source>Examples from the training chips</source>
            <translation>训练样本块示例</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>不计入</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>What the network is shown</source>
            <translation>输入网络的内容</translation>
        </message>
        <message>
            <source>Training chips as they are and as AUGMENT changes them, each time otherwise. White in a label does not count.</source>
            <translation>训练样本块的原样，以及 AUGMENT 每次随机变换的结果。标签中的白色部分不计入。</translation>
        </message>
        <message>
            <source>label</source>
            <translation>标签</translation>
        </message>
    </context>
</TS>
