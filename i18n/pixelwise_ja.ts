<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Pixelwise</name>
        <message>
            <source>Assess accuracy</source>
            <translation>精度を評価</translation>
        </message>
        <message>
            <source>Says how right a map is, from a raster, polygons or points of what is really there.</source>
            <translation>現地の実際の状態を示すラスタ、ポリゴンまたは点をもとに、分類図がどれだけ正しいかを調べます。</translation>
        </message>
        <message>
            <source>confusion matrix,error matrix,validation,kappa,IoU,F1,precision,recall,user's accuracy,area</source>
            <translation>混同行列,誤差行列,confusion matrix,検証,カッパ係数,kappa,IoU,F1,適合率,再現率,ユーザー精度,面積</translation>
        </message>
        <message>
            <source>Map: class raster or polygons</source>
            <translation>分類図: クラスラスタまたはポリゴン</translation>
        </message>
        <message>
            <source>Map: class field</source>
            <translation>分類図: クラスフィールド</translation>
        </message>
        <message>
            <source>Reference: raster, polygons or points</source>
            <translation>参照データ: ラスタ、ポリゴンまたは点</translation>
        </message>
        <message>
            <source>Reference: class field</source>
            <translation>参照データ: クラスフィールド</translation>
        </message>
        <message>
            <source>Area that counts</source>
            <translation>評価する領域</translation>
        </message>
        <message>
            <source>What lies outside the polygons is</source>
            <translation>ポリゴンの外側の扱い</translation>
        </message>
        <message>
            <source>Points of the reference were drawn</source>
            <translation>参照点の抽出方法</translation>
        </message>
        <message>
            <source>Points: areas or shares of the map's classes</source>
            <translation>点: 分類図のクラスの面積または割合</translation>
        </message>
        <message>
            <source>Classes: the same by</source>
            <translation>クラス: 対応付けの基準</translation>
        </message>
        <message>
            <source>Classes: those that do not count</source>
            <translation>クラス: 評価に含めないもの</translation>
        </message>
        <message>
            <source>Polygons: pixel size where there is no raster (map units, 0 = automatic)</source>
            <translation>ポリゴン: ラスタがない場合のピクセルサイズ（地図上の単位、0 = 自動）</translation>
        </message>
        <message>
            <source>More figures: probabilities of the map, for the area under ROC</source>
            <translation>追加の指標: 分類図の確率（ROC曲線下面積用）</translation>
        </message>
        <message>
            <source>More figures: distance up to which borders agree (pixels, 0 = not measured)</source>
            <translation>追加の指標: 境界が一致するとみなす距離（ピクセル、0 = 計算しない）</translation>
        </message>
        <message>
            <source>Class whose errors are mapped</source>
            <translation>誤りを図示するクラス</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Webページ</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>Error map</source>
            <translation>誤分類図</translation>
        </message>
        <message>
            <source>Errors of one class</source>
            <translation>1クラスの誤り</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>テーブル</translation>
        </message>
        <message>
            <source>Numbers for programs</source>
            <translation>プログラム用の数値</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>混同行列</translation>
        </message>
        <message>
            <source>Figures, for programs</source>
            <translation>指標（プログラム用）</translation>
        </message>
        <message>
            <source>Figures, as a table</source>
            <translation>指標（テーブル）</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>全体精度</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>平均IoU</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>カッパ係数</translation>
        </message>
        <message>
            <source>Macro F1</source>
            <translation>マクロF1</translation>
        </message>
        <message>
            <source>Number of pixels or points</source>
            <translation>ピクセルまたは点の数</translation>
        </message>
        <message>
            <source>Band {number}</source>
            <translation>バンド {number}</translation>
        </message>
        <message>
            <source>True colour (red, green, blue)</source>
            <translation>トゥルーカラー（赤、緑、青）</translation>
        </message>
        <message>
            <source>Near infrared, red, green</source>
            <translation>近赤外、赤、緑</translation>
        </message>
        <message>
            <source>Red, green, blue, near infrared</source>
            <translation>赤、緑、青、近赤外</translation>
        </message>
        <message>
            <source>All bands</source>
            <translation>すべてのバンド</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no suffix; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} に拡張子がありません。書き込めるファイル形式: {allowed}。</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the suffix {suffix}; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} の拡張子 {suffix} には対応していません。書き込めるファイル形式: {allowed}。</translation>
        </message>
        <message>
            <source>Check environment</source>
            <translation>環境をチェック</translation>
        </message>
        <message>
            <source>Says whether everything that Pixelwise needs works, and what to do if not.</source>
            <translation>Pixelwiseに必要なものがすべて動作するかを調べ、動作しない場合の対処方法を示します。</translation>
        </message>
        <message>
            <source>diagnostics,installation,torch,cuda,gpu,version,self-test,problem</source>
            <translation>診断,インストール,torch,cuda,gpu,バージョン,自己テスト,問題</translation>
        </message>
        <message>
            <source>Self-test (some seconds)</source>
            <translation>自己テスト（数秒）</translation>
        </message>
        <message>
            <source>Everything works (1 or 0)</source>
            <translation>すべて正常（1または0）</translation>
        </message>
        <message>
            <source>Number of faults</source>
            <translation>不具合の数</translation>
        </message>
        <message>
            <source>Number of warnings</source>
            <translation>要確認の数</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Version of PyTorch</source>
            <translation>PyTorchのバージョン</translation>
        </message>
        <message>
            <source>CUDA that works</source>
            <translation>動作するCUDA</translation>
        </message>
        <message>
            <source>Version of NVIDIA's driver</source>
            <translation>NVIDIAドライバのバージョン</translation>
        </message>
        <message>
            <source>Devices for networks</source>
            <translation>ネットワークの計算に使えるデバイス</translation>
        </message>
        <message>
            <source>Profile, for the environment</source>
            <translation>環境を置くプロファイル</translation>
        </message>
        <message>
            <source>Downloaded weights</source>
            <translation>ダウンロード済みの重み</translation>
        </message>
        <message>
            <source>as the other layer has it</source>
            <translation>もう一方のレイヤに合わせる</translation>
        </message>
        <message>
            <source>a class of its own, with the value 0</source>
            <translation>独立したクラス（値0）</translation>
        </message>
        <message>
            <source>unknown, and ignored</source>
            <translation>不明（対象外）</translation>
        </message>
        <message>
            <source>as in the raster</source>
            <translation>ラスタと同じ</translation>
        </message>
        <message>
            <source>8 bits, each band stretched</source>
            <translation>8ビット（バンドごとに引き伸ばす）</translation>
        </message>
        <message>
            <source>what is drawn last, as on the map</source>
            <translation>最後に描かれるもの（地図と同様）</translation>
        </message>
        <message>
            <source>the class that stands first in the class table</source>
            <translation>クラステーブルで先にあるクラス</translation>
        </message>
        <message>
            <source>the smallest feature</source>
            <translation>最も小さい地物</translation>
        </message>
        <message>
            <source>on a grid all over the raster</source>
            <translation>ラスタ全体に格子状に</translation>
        </message>
        <message>
            <source>at random places</source>
            <translation>ランダムな場所</translation>
        </message>
        <message>
            <source>one centred on each label</source>
            <translation>各ラベルを中心に1枚</translation>
        </message>
        <message>
            <source>the last chips are moved inwards</source>
            <translation>最後のチップを内側にずらす</translation>
        </message>
        <message>
            <source>filled up with pixels that do not count</source>
            <translation>対象外のピクセルで埋める</translation>
        </message>
        <message>
            <source>chips that stick out are left out</source>
            <translation>はみ出すチップを除く</translation>
        </message>
        <message>
            <source>all with at least one pixel that counts</source>
            <translation>対象となるピクセルが1つでもあるものすべて</translation>
        </message>
        <message>
            <source>only those with labels</source>
            <translation>ラベルのあるものだけ</translation>
        </message>
        <message>
            <source>as folders or lists say, else at random</source>
            <translation>フォルダやリストに従う（なければランダム）</translation>
        </message>
        <message>
            <source>blocks of neighbouring chips, for honest figures</source>
            <translation>隣り合うチップのブロック単位（精度を過大評価しない）</translation>
        </message>
        <message>
            <source>chip by chip at random; leaks where chips overlap</source>
            <translation>チップごとにランダム（チップが重なると情報が漏れる）</translation>
        </message>
        <message>
            <source>polygons of a layer of yours</source>
            <translation>指定したレイヤのポリゴン</translation>
        </message>
        <message>
            <source>whole rasters, when more are appended</source>
            <translation>ラスタ単位（ラスタを追加していく場合）</translation>
        </message>
        <message>
            <source>all for training</source>
            <translation>すべて学習用</translation>
        </message>
        <message>
            <source>all for validation</source>
            <translation>すべて検証用</translation>
        </message>
        <message>
            <source>all for the test</source>
            <translation>すべてテスト用</translation>
        </message>
        <message>
            <source>GeoTIFFs, which any program opens</source>
            <translation>GeoTIFF（どのプログラムでも開ける）</translation>
        </message>
        <message>
            <source>PNGs: 8 bits and 1, 3 or 4 bands</source>
            <translation>PNG（8ビットで1、3、4バンド）</translation>
        </message>
        <message>
            <source>a single HDF5 file: for very many chips</source>
            <translation>1つのHDF5ファイル（チップが非常に多い場合）</translation>
        </message>
        <message>
            <source>U-Net, a good start for everything</source>
            <translation>U-Net（どの用途でも最初に試すのによい）</translation>
        </message>
        <message>
            <source>U-Net++, slower and a little more exact</source>
            <translation>U-Net++（少し正確だが遅い）</translation>
        </message>
        <message>
            <source>LinkNet, fast</source>
            <translation>LinkNet（高速）</translation>
        </message>
        <message>
            <source>Dense Prediction Transformer, for vision transformers</source>
            <translation>Dense Prediction Transformer（Vision Transformer用）</translation>
        </message>
        <message>
            <source>the U-Net of 2015</source>
            <translation>2015年発表のU-Net</translation>
        </message>
        <message>
            <source>Fast-SCNN, the smallest</source>
            <translation>Fast-SCNN（最も小さい）</translation>
        </message>
        <message>
            <source>trained with the rest</source>
            <translation>ほかの部分とともに学習する</translation>
        </message>
        <message>
            <source>kept as it is; needs weights that were learnt</source>
            <translation>変えない（学習済みの重みが必要）</translation>
        </message>
        <message>
            <source>the last column alone gives the classes</source>
            <translation>最後の列だけでクラスを決める</translation>
        </message>
        <message>
            <source>the mean of all columns</source>
            <translation>すべての列の平均</translation>
        </message>
        <message>
            <source>fewer columns for the map, which is faster</source>
            <translation>少ない列で分類する（速い）</translation>
        </message>
        <message>
            <source>chips as they are</source>
            <translation>元のチップのまま</translation>
        </message>
        <message>
            <source>turned and mirrored</source>
            <translation>回転と反転</translation>
        </message>
        <message>
            <source>also larger and smaller, brighter and darker</source>
            <translation>拡大・縮小と明暗の変化も</translation>
        </message>
        <message>
            <source>also any angle, colours, shadows, blur and noise; for many epochs</source>
            <translation>任意の角度、色、影、ぼかし、ノイズも（エポック数が多い場合）</translation>
        </message>
        <message>
            <source>cross-entropy and Dice: for most</source>
            <translation>交差エントロピーとDice（たいていの場合に適する）</translation>
        </message>
        <message>
            <source>cross-entropy</source>
            <translation>交差エントロピー</translation>
        </message>
        <message>
            <source>binary cross-entropy, for two classes</source>
            <translation>二値交差エントロピー（2クラス用）</translation>
        </message>
        <message>
            <source>focal loss: looks at what is difficult</source>
            <translation>focal損失（難しいピクセルを重視）</translation>
        </message>
        <message>
            <source>unified focal: for very rare classes</source>
            <translation>unified focal（非常に希少なクラス用）</translation>
        </message>
        <message>
            <source>all classes the same</source>
            <translation>すべてのクラスで同じ</translation>
        </message>
        <message>
            <source>by the inverse of the frequency (strong)</source>
            <translation>頻度の逆数による（強め）</translation>
        </message>
        <message>
            <source>by the median frequency</source>
            <translation>頻度の中央値による</translation>
        </message>
        <message>
            <source>by the effective number of pixels (mild)</source>
            <translation>実効ピクセル数による（弱め）</translation>
        </message>
        <message>
            <source>those that are given below</source>
            <translation>下で指定する重み</translation>
        </message>
        <message>
            <source>each one once in an epoch</source>
            <translation>1エポックに各1回</translation>
        </message>
        <message>
            <source>those with rare classes more often</source>
            <translation>希少クラスのあるチップを多く使う</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>モメンタム付きSGD</translation>
        </message>
        <message>
            <source>warm-up, then down along a cosine</source>
            <translation>ウォームアップの後、コサイン曲線に沿って下げる</translation>
        </message>
        <message>
            <source>once up, then far down</source>
            <translation>一度上げてから、大きく下げる</translation>
        </message>
        <message>
            <source>down along a power, as in DeepLab</source>
            <translation>べき関数に沿って下げる（DeepLabと同様）</translation>
        </message>
        <message>
            <source>down when nothing gets better</source>
            <translation>改善しなくなったら下げる</translation>
        </message>
        <message>
            <source>constant after the warm-up</source>
            <translation>ウォームアップの後は一定</translation>
        </message>
        <message>
            <source>mean IoU of the classes</source>
            <translation>クラスの平均IoU</translation>
        </message>
        <message>
            <source>mean F1 of the classes</source>
            <translation>クラスの平均F1</translation>
        </message>
        <message>
            <source>share of right pixels</source>
            <translation>正しいピクセルの割合</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>最小の検証損失</translation>
        </message>
        <message>
            <source>the best that this machine has</source>
            <translation>このコンピュータで最適なもの</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>CPU（GPUを使わない）</translation>
        </message>
        <message>
            <source>the first NVIDIA GPU</source>
            <translation>1番目のNVIDIA GPU</translation>
        </message>
        <message>
            <source>the second NVIDIA GPU</source>
            <translation>2番目のNVIDIA GPU</translation>
        </message>
        <message>
            <source>Apple's GPU</source>
            <translation>AppleのGPU</translation>
        </message>
        <message>
            <source>the build of the Python Package Index</source>
            <translation>Python Package Indexのビルド</translation>
        </message>
        <message>
            <source>the fastest that is right on this device</source>
            <translation>このデバイスで正しい結果になる最も速いもの</translation>
        </message>
        <message>
            <source>32 bits: exact and slow</source>
            <translation>32ビット（正確だが遅い）</translation>
        </message>
        <message>
            <source>16 bits (half precision), on GPUs</source>
            <translation>16ビット（半精度）、GPU用</translation>
        </message>
        <message>
            <source>turning by 90° and mirroring</source>
            <translation>90°単位の回転と反転</translation>
        </message>
        <message>
            <source>turning by any angle</source>
            <translation>任意の角度の回転</translation>
        </message>
        <message>
            <source>larger and smaller</source>
            <translation>拡大・縮小</translation>
        </message>
        <message>
            <source>blur</source>
            <translation>ぼかし</translation>
        </message>
        <message>
            <source>sharpening</source>
            <translation>鮮鋭化</translation>
        </message>
        <message>
            <source>brightness</source>
            <translation>明るさ</translation>
        </message>
        <message>
            <source>contrast</source>
            <translation>コントラスト</translation>
        </message>
        <message>
            <source>saturation</source>
            <translation>彩度</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>ガンマ</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>ノイズ</translation>
        </message>
        <message>
            <source>bands exchanged</source>
            <translation>バンドの入れ替え</translation>
        </message>
        <message>
            <source>bands left out</source>
            <translation>一部のバンドの除外</translation>
        </message>
        <message>
            <source>large shadows</source>
            <translation>大きな影</translation>
        </message>
        <message>
            <source>with: {operation}</source>
            <translation>オン: {operation}</translation>
        </message>
        <message>
            <source>without: {operation}</source>
            <translation>オフ: {operation}</translation>
        </message>
        <message>
            <source>they fade into each other</source>
            <translation>互いに滑らかに混ぜ合わせる</translation>
        </message>
        <message>
            <source>only the middle of each counts</source>
            <translation>それぞれの中央部分だけを使う</translation>
        </message>
        <message>
            <source>each window once</source>
            <translation>各ウィンドウを1回だけ</translation>
        </message>
        <message>
            <source>mirrored: takes four times as long</source>
            <translation>反転（時間は4倍）</translation>
        </message>
        <message>
            <source>turned and mirrored: takes eight times as long</source>
            <translation>回転と反転（時間は8倍）</translation>
        </message>
        <message>
            <source>in steps of 1/255: small files</source>
            <translation>1/255刻み（ファイルが小さい）</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>元の値のまま</translation>
        </message>
        <message>
            <source>of the probabilities of all classes</source>
            <translation>すべてのクラスの確率から求める</translation>
        </message>
        <message>
            <source>how near the second class is</source>
            <translation>2番目のクラスがどれだけ近いか</translation>
        </message>
        <message>
            <source>outlines of the classes</source>
            <translation>クラスの輪郭</translation>
        </message>
        <message>
            <source>a band for each class</source>
            <translation>クラスごとに1バンド</translation>
        </message>
        <message>
            <source>probability of the class that was chosen</source>
            <translation>選ばれたクラスの確率</translation>
        </message>
        <message>
            <source>how unsure the model is</source>
            <translation>モデルの判断の不確かさ</translation>
        </message>
        <message>
            <source>windows to digitise next</source>
            <translation>次にデジタイズするウィンドウ</translation>
        </message>
        <message>
            <source>report with the area of each class</source>
            <translation>各クラスの面積のレポート</translation>
        </message>
        <message>
            <source>at random, in each class of the map</source>
            <translation>分類図のクラスごとにランダム</translation>
        </message>
        <message>
            <source>at random, everywhere alike</source>
            <translation>全域で一様にランダム</translation>
        </message>
        <message>
            <source>not at random: no estimates of areas</source>
            <translation>ランダムでない（面積は推定しない）</translation>
        </message>
        <message>
            <source>name, or else value</source>
            <translation>名前、なければ値</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>as many in each class</source>
            <translation>各クラスに同数</translation>
        </message>
        <message>
            <source>by the area of the classes</source>
            <translation>クラスの面積に比例</translation>
        </message>
        <message>
            <source>by area and expected accuracy (Neyman)</source>
            <translation>面積と予想精度による（ネイマン配分）</translation>
        </message>
        <message>
            <source>make the environment, or go on with it</source>
            <translation>環境を作成、または途中から再開</translation>
        </message>
        <message>
            <source>put right what is damaged</source>
            <translation>壊れたものを修復</translation>
        </message>
        <message>
            <source>remove the environment</source>
            <translation>環境を削除</translation>
        </message>
        <message>
            <source>take a Python that is there already</source>
            <translation>既存のPythonを使う</translation>
        </message>
        <message>
            <source>the table {name!r}</source>
            <translation>テーブル {name!r}</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no table; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} はテーブルではありません。CSV、JSON、表計算ファイル、またはテーブルを指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is neither a file nor a table of the project; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} は、ファイルでもプロジェクト内のテーブルでもありません。CSV、JSON、表計算ファイル、またはテーブルを指定してください。</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}.</source>
            <translation>{path} に書き込めませんでした: {error}。</translation>
        </message>
        <message>
            <source>{parameter}: the table {name!r} could not be read: {error}</source>
            <translation>{parameter}: テーブル {name!r} を読み込めませんでした: {error}</translation>
        </message>
        <message>
            <source>Classify folder of rasters</source>
            <translation>フォルダ内のラスタを分類</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder with a trained model, and joins the maps.</source>
            <translation>フォルダ内のすべてのラスタを学習済みモデルで分類し、分類図を1つにまとめます。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,batch,tiles,mosaic,directory,map</source>
            <translation>ディープラーニング,深層学習,deep learning,セグメンテーション,推論,バッチ,タイル,モザイク,ディレクトリ,地図</translation>
        </message>
        <message>
            <source>Folder of rasters</source>
            <translation>ラスタのフォルダ</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>モデルファイル</translation>
        </message>
        <message>
            <source>Written as well for each raster</source>
            <translation>ラスタごとに追加で出力するもの</translation>
        </message>
        <message>
            <source>Rasters: names of the files</source>
            <translation>ラスタ: ファイル名</translation>
        </message>
        <message>
            <source>Rasters: those in subfolders, too</source>
            <translation>ラスタ: サブフォルダも対象にする</translation>
        </message>
        <message>
            <source>Rasters: bands</source>
            <translation>ラスタ: バンド</translation>
        </message>
        <message>
            <source>Rasters: show them to the network with the model's pixel size</source>
            <translation>ラスタ: ネットワークにはモデルのピクセルサイズで渡す</translation>
        </message>
        <message>
            <source>Folder of class rasters</source>
            <translation>クラスラスタのフォルダ</translation>
        </message>
        <message>
            <source>All class rasters as one</source>
            <translation>全クラスラスタの統合</translation>
        </message>
        <message>
            <source>Number of rasters</source>
            <translation>ラスタの数</translation>
        </message>
        <message>
            <source>INPUT: nothing was given; a folder of rasters is needed.</source>
            <translation>INPUT: 何も指定されていません。ラスタのフォルダを指定してください。</translation>
        </message>
        <message>
            <source>Go on from an earlier run that did not end</source>
            <translation>中断した以前の実行を再開</translation>
        </message>
        <message>
            <source>Raster</source>
            <translation>ラスタ</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>バンド</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>対象領域</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>範囲</translation>
        </message>
        <message>
            <source>Raster: pixel size for a layer that is no file (units of its CRS)</source>
            <translation>ラスタ: ファイルでないレイヤのピクセルサイズ（レイヤのCRSの単位）</translation>
        </message>
        <message>
            <source>Raster: show it to the network with the model's pixel size</source>
            <translation>ラスタ: ネットワークにはモデルのピクセルサイズで渡す</translation>
        </message>
        <message>
            <source>Windows: how they become one map</source>
            <translation>ウィンドウ: つなぎ合わせ方</translation>
        </message>
        <message>
            <source>Windows: size (pixels, 0 = automatic)</source>
            <translation>ウィンドウ: サイズ（ピクセル、0 = 自動）</translation>
        </message>
        <message>
            <source>Windows: margin (pixels, 0 = automatic)</source>
            <translation>ウィンドウ: マージン（ピクセル、0 = 自動）</translation>
        </message>
        <message>
            <source>Windows: batch size (0 = automatic)</source>
            <translation>ウィンドウ: バッチサイズ（0 = 自動）</translation>
        </message>
        <message>
            <source>Windows: memory for scores (MB, 0 = automatic)</source>
            <translation>ウィンドウ: スコア用のメモリ（MB、0 = 自動）</translation>
        </message>
        <message>
            <source>Scores: more models of the same classes, averaged</source>
            <translation>スコア: 平均をとる同じクラスの追加モデル</translation>
        </message>
        <message>
            <source>Scores: mean over turned and mirrored windows</source>
            <translation>スコア: 回転・反転したウィンドウの平均</translation>
        </message>
        <message>
            <source>Scores: follow the colours of the image (CRF)</source>
            <translation>スコア: 画像の色に沿わせる（CRF）</translation>
        </message>
        <message>
            <source>Scores: smallest probability of classes</source>
            <translation>スコア: クラスの最小確率</translation>
        </message>
        <message>
            <source>Map: side of a majority filter (pixels, odd, 0 = none)</source>
            <translation>分類図: 最頻値フィルタの一辺（ピクセル、奇数、0 = なし）</translation>
        </message>
        <message>
            <source>Map: smallest patch (pixels, 0 = all are kept)</source>
            <translation>分類図: 最小のピクセル塊（ピクセル、0 = すべて残す）</translation>
        </message>
        <message>
            <source>Map: cloud-optimised GeoTIFF</source>
            <translation>分類図: クラウド最適化GeoTIFF</translation>
        </message>
        <message>
            <source>Map: how probabilities are stored</source>
            <translation>分類図: 確率の保存形式</translation>
        </message>
        <message>
            <source>Map: measure of uncertainty</source>
            <translation>分類図: 不確実性の尺度</translation>
        </message>
        <message>
            <source>Map: number of windows to label next</source>
            <translation>分類図: 次にラベルを付けるウィンドウの数</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Number of devices (0 = all)</source>
            <translation>デバイスの数（0 = すべて）</translation>
        </message>
        <message>
            <source>Precision of numbers</source>
            <translation>計算精度</translation>
        </message>
        <message>
            <source>Class raster</source>
            <translation>クラスラスタ</translation>
        </message>
        <message>
            <source>Class polygons</source>
            <translation>クラスポリゴン</translation>
        </message>
        <message>
            <source>Where to label next</source>
            <translation>次にラベルを付ける場所</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>確率</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>確信度</translation>
        </message>
        <message>
            <source>Uncertainty</source>
            <translation>不確実性</translation>
        </message>
        <message>
            <source>Table of class areas</source>
            <translation>クラス面積の表</translation>
        </message>
        <message>
            <source>MODEL: nothing was given; a file made by 'Train segmentation model' is needed.</source>
            <translation>MODEL: 何も指定されていません。「セグメンテーションモデルを学習」で作成したファイルを指定してください。</translation>
        </message>
        <message>
            <source>Classify raster</source>
            <translation>ラスタを分類</translation>
        </message>
        <message>
            <source>Turns a raster of any size into a class raster and polygons with a trained model.</source>
            <translation>任意の大きさのラスタを、学習済みモデルを使ってクラスラスタとポリゴンに変換します。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,prediction,land cover,map</source>
            <translation>ディープラーニング,深層学習,deep learning,セグメンテーション,推論,予測,土地被覆,地図</translation>
        </message>
        <message>
            <source>{parameter}: {field!r} was given, but {layer!r} is a raster, which has no fields; leave it empty.</source>
            <translation>{parameter}: {field!r} が指定されていますが、{layer!r} はラスタなのでフィールドがありません。空にしてください。</translation>
        </message>
        <message>
            <source>{parameter}: nothing was given, but points need a field with their class; those of {layer!r} are: {names}.</source>
            <translation>{parameter}: 何も指定されていません。点にはクラスを持つフィールドが必要です。{layer!r} のフィールド: {names}。</translation>
        </message>
        <message>
            <source>polygons or a class raster are needed.</source>
            <translation>ポリゴンまたはクラスラスタを指定してください。</translation>
        </message>
        <message>
            <source>polygons, points or a class raster are needed.</source>
            <translation>ポリゴン、点、またはクラスラスタを指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; {needed}</source>
            <translation>{parameter}: {given!r} からレイヤを開けません。{needed}</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; {needed}</source>
            <translation>{parameter}: {layer!r} はジオメトリのないテーブルです。{needed}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; {needed}</source>
            <translation>{parameter}: レイヤ {layer!r} の地物の種類は{found}です。{needed}</translation>
        </message>
        <message>
            <source>Create accuracy sample</source>
            <translation>精度評価の標本を作成</translation>
        </message>
        <message>
            <source>Draws random points on a map, with a form to fill in what is really there.</source>
            <translation>分類図の上にランダムな点を抽出し、現地の実際のクラスを記入するフォームを付けます。</translation>
        </message>
        <message>
            <source>random points,stratified,validation,reference,ground truth,area estimation,Olofsson</source>
            <translation>ランダム点群,層化抽出,検証,参照データ,グラウンドトゥルース,ground truth,面積推定,Olofsson</translation>
        </message>
        <message>
            <source>Area in which points lie</source>
            <translation>点を置く領域</translation>
        </message>
        <message>
            <source>Number of points (0 = as many as the standard error takes)</source>
            <translation>点の数（0 = 標準誤差に必要な数）</translation>
        </message>
        <message>
            <source>Points are shared out among the classes</source>
            <translation>クラスへの点の配分</translation>
        </message>
        <message>
            <source>Least points per class</source>
            <translation>クラスごとの最小点数</translation>
        </message>
        <message>
            <source>Least distance between points (m)</source>
            <translation>点間の最小距離（m）</translation>
        </message>
        <message>
            <source>Standard error of the overall accuracy, where the number is 0</source>
            <translation>全体精度の標準誤差（点の数が0の場合）</translation>
        </message>
        <message>
            <source>User's accuracy that is expected, by class</source>
            <translation>予想されるクラス別のユーザー精度</translation>
        </message>
        <message>
            <source>Classes without points</source>
            <translation>点を置かないクラス</translation>
        </message>
        <message>
            <source>What lies outside the map's polygons is</source>
            <translation>分類図のポリゴンの外側の扱い</translation>
        </message>
        <message>
            <source>Pixel size for polygons (map units, 0 = automatic)</source>
            <translation>ポリゴンのピクセルサイズ（地図上の単位、0 = 自動）</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>乱数のシード</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>標本</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>点の数</translation>
        </message>
        <message>
            <source>Accuracy sample of {map}</source>
            <translation>{map}の精度評価の標本</translation>
        </message>
        <message>
            <source>Cross-validate model</source>
            <translation>モデルを交差検証</translation>
        </message>
        <message>
            <source>Trains once for each fold of a chip dataset, and measures on the chips it left out.</source>
            <translation>チップデータセットのフォールドごとに学習し、その学習から除いたチップで精度を測ります。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,folds,accuracy,validation,training</source>
            <translation>ディープラーニング,深層学習,deep learning,セグメンテーション,フォールド,精度,検証,学習</translation>
        </message>
        <message>
            <source>Folds, where the chips have none</source>
            <translation>フォールド数（チップにフォールドがない場合）</translation>
        </message>
        <message>
            <source>Train a final model on all chips</source>
            <translation>全チップで最終モデルを学習</translation>
        </message>
        <message>
            <source>Folder of the trainings</source>
            <translation>学習結果のフォルダ</translation>
        </message>
        <message>
            <source>Final model</source>
            <translation>最終モデル</translation>
        </message>
        <message>
            <source>Mean IoU of all folds together</source>
            <translation>全フォールドを合わせた平均IoU</translation>
        </message>
        <message>
            <source>Mean of the folds' mean IoU</source>
            <translation>フォールドごとの平均IoUの平均</translation>
        </message>
        <message>
            <source>Standard deviation of the folds' mean IoU</source>
            <translation>フォールドごとの平均IoUの標準偏差</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is a file; a folder is needed.</source>
            <translation>{parameter}: {folder} はファイルです。フォルダを指定してください。</translation>
        </message>
        <message>
            <source>Describe model</source>
            <translation>モデルの情報を表示</translation>
        </message>
        <message>
            <source>Shows what a model file needs, what it finds and how good it was.</source>
            <translation>モデルファイルに必要な入力、検出できるクラス、その精度を表示します。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,metadata,information,accuracy,properties</source>
            <translation>ディープラーニング,深層学習,deep learning,セグメンテーション,メタデータ,情報,精度,プロパティ</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>モデル情報</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>アーキテクチャ</translation>
        </message>
        <message>
            <source>Encoder</source>
            <translation>エンコーダ</translation>
        </message>
        <message>
            <source>Names of the bands</source>
            <translation>バンド名</translation>
        </message>
        <message>
            <source>Data type of the bands</source>
            <translation>バンドのデータ型</translation>
        </message>
        <message>
            <source>Classes with their values</source>
            <translation>クラスとその値</translation>
        </message>
        <message>
            <source>CRS of the training</source>
            <translation>学習時のCRS</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>バンド数</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>クラス数</translation>
        </message>
        <message>
            <source>Chip size (pixels)</source>
            <translation>チップサイズ（ピクセル）</translation>
        </message>
        <message>
            <source>Pixel size of the training</source>
            <translation>学習時のピクセルサイズ</translation>
        </message>
        <message>
            <source>Mean IoU of the validation</source>
            <translation>検証の平均IoU</translation>
        </message>
        <message>
            <source>Overall accuracy of the validation</source>
            <translation>検証の全体精度</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>最良エポック</translation>
        </message>
        <message>
            <source>{title}: {value}</source>
            <translation>{title}: {value}</translation>
        </message>
        <message>
            <source>Pixelwise environment</source>
            <translation>Pixelwise環境</translation>
        </message>
        <message>
            <source>auto takes the build of PyTorch that fits the graphics card; cpu is the smallest.</source>
            <translation>autoはグラフィックカードに合うPyTorchのビルドを選びます。cpuは最も小さいビルドです。</translation>
        </message>
        <message>
            <source>none: from the internet</source>
            <translation>なし: インターネットから取得</translation>
        </message>
        <message>
            <source>A Python of yours with PyTorch and GDAL, of conda or a venv.</source>
            <translation>PyTorchとGDALが入った手持ちのPython（condaやvenvのもの）。</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>wheelのフォルダ</translation>
        </message>
        <message>
            <source>Or a Python of yours</source>
            <translation>または手持ちのPython</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>インストール</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修復</translation>
        </message>
        <message>
            <source>Uninstall</source>
            <translation>アンインストール</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>チェック…</translation>
        </message>
        <message>
            <source>Go on installing</source>
            <translation>インストールを続行</translation>
        </message>
        <message>
            <source>Choose the Python that Pixelwise shall use.</source>
            <translation>Pixelwiseが使うPythonを選択してください。</translation>
        </message>
        <message>
            <source>Remove the environment in {folder}?</source>
            <translation>{folder} にある環境を削除しますか？</translation>
        </message>
        <message>
            <source>Install what is missing or damaged?</source>
            <translation>足りないものや壊れたものをインストールしますか？</translation>
        </message>
        <message>
            <source>Install the environment?</source>
            <translation>環境をインストールしますか？</translation>
        </message>
        <message>
            <source>There is no environment yet: install it here, or choose a Python of yours.</source>
            <translation>環境がまだありません。ここでインストールするか、手持ちのPythonを選択してください。</translation>
        </message>
        <message>
            <source>Ready: {python} ({origin})</source>
            <translation>準備完了: {python}（{origin}）</translation>
        </message>
        <message>
            <source>Classify with Pixelwise…</source>
            <translation>Pixelwiseで分類…</translation>
        </message>
        <message>
            <source>Pixelwise toolbar</source>
            <translation>Pixelwiseツールバー</translation>
        </message>
        <message>
            <source>Describe model…</source>
            <translation>モデルの情報を表示…</translation>
        </message>
        <message>
            <source>Classify a raster with this model…</source>
            <translation>このモデルでラスタを分類…</translation>
        </message>
        <message>
            <source>Edit a copy…</source>
            <translation>コピーを編集…</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>自動検出</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>チェック</translation>
        </message>
        <message>
            <source>Install, repair, remove…</source>
            <translation>インストール、修復、削除…</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>環境</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>as much as is free</source>
            <translation>空いている分すべて</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>all cores</source>
            <translation>全コア</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>実行</translation>
        </message>
        <message>
            <source>Default device</source>
            <translation>デフォルトのデバイス</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>スレッド数</translation>
        </message>
        <message>
            <source>that of the libraries, in your home folder</source>
            <translation>ホームフォルダ内のライブラリ標準の場所</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>キャッシュ</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>ダウンロード先のフォルダ</translation>
        </message>
        <message>
            <source>Found: {python} ({origin})</source>
            <translation>検出: {python}（{origin}）</translation>
        </message>
        <message>
            <source>Python with torch that computes for Pixelwise, for instance of conda or a venv. Empty: the environment that Pixelwise has installed.</source>
            <translation>Pixelwiseの計算に使う、torchが入ったPython（condaやvenvなど）。空の場合: Pixelwiseがインストールした環境を使います。</translation>
        </message>
        <message>
            <source>Where runs compute whose Device is auto. auto: the first NVIDIA GPU, else Apple's, else the processor.</source>
            <translation>デバイスをautoにした実行の計算先。auto: 最初のNVIDIA GPU、なければAppleのGPU、それもなければCPU。</translation>
        </message>
        <message>
            <source>The most memory that a run plans with, for chips and scores; the libraries take about 1000 MB besides.</source>
            <translation>実行時にチップとスコアに割り当てるメモリの上限。このほかにライブラリが約1000 MBを使います。</translation>
        </message>
        <message>
            <source>Processor cores that a run uses. Fewer leave some for other programs.</source>
            <translation>実行に使うCPUコアの数。減らすと、ほかのプログラムに余裕ができます。</translation>
        </message>
        <message>
            <source>Keeps weights of encoders, which are downloaded once: some 50 to 500 MB each.</source>
            <translation>エンコーダの重みの保存先。重みのダウンロードは一度だけで、1つにつき50～500 MB程度です。</translation>
        </message>
        <message>
            <source>Drawing the sample scene</source>
            <translation>サンプルシーンを作成しています</translation>
        </message>
        <message>
            <source>The sample scene is in {folder}. Run the dialog and close it: then the next one opens, from chips over a training of some minutes to the map.</source>
            <translation>サンプルシーンは {folder} にあります。ダイアログを実行して閉じると次のダイアログが開き、チップの作成、数分の学習、分類図の作成へと進みます。</translation>
        </message>
        <message>
            <source>Sample scene</source>
            <translation>サンプルシーン</translation>
        </message>
        <message>
            <source>Sample labels</source>
            <translation>サンプルラベル</translation>
        </message>
        <message>
            <source>{name}…</source>
            <translation>{name}…</translation>
        </message>
        <message>
            <source>Sample scene: a first map</source>
            <translation>サンプルシーン: はじめての分類図</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>Training monitor</source>
            <translation>学習モニタ</translation>
        </message>
        <message>
            <source>Build {build} of PyTorch ({reason}). About {download} GB to download, {disk} GB in {folder}, where {free} GB are free; roughly {least} to {most} minutes.</source>
            <translation>PyTorchのビルド {build}（{reason}）。ダウンロードは約{download} GB、{folder} での使用量は{disk} GB（空き{free} GB）。所要時間はおよそ{least}～{most}分です。</translation>
        </message>
        <message>
            <source>PYTHON: nothing was given; ACTION use needs the Python of an environment with torch, or the environment's folder.</source>
            <translation>PYTHON: 何も指定されていません。ACTIONがuseの場合は、torchが入った環境のPython、またはその環境のフォルダを指定してください。</translation>
        </message>
        <message>
            <source>The environment was removed.</source>
            <translation>環境を削除しました。</translation>
        </message>
        <message>
            <source>There was no environment to remove.</source>
            <translation>削除する環境はありませんでした。</translation>
        </message>
        <message>
            <source>The setting of another Python ({python}) was cleared.</source>
            <translation>別のPython（{python}）の設定を解除しました。</translation>
        </message>
        <message numerus="yes">
            <source>%n chip(s)</source>
            <translation>
                <numerusform>チップ%n枚</numerusform>
            </translation>
        </message>
        <message>
            <source>at most {chips}</source>
            <translation>最大で{chips}</translation>
        </message>
        <message numerus="yes">
            <source>%n epoch(s)</source>
            <translation>
                <numerusform>%nエポック</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training chip(s)</source>
            <translation>
                <numerusform>学習用チップ%n枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s)</source>
            <translation>
                <numerusform>学習%n回</numerusform>
            </translation>
        </message>
        <message>
            <source>time and memory of this encoder are not known</source>
            <translation>このエンコーダの所要時間とメモリは不明</translation>
        </message>
        <message>
            <source>{number} million pixels</source>
            <translation>{number}メガピクセル</translation>
        </message>
        <message numerus="yes">
            <source>%n window(s)</source>
            <translation>
                <numerusform>ウィンドウ%n個</numerusform>
            </translation>
        </message>
        <message>
            <source>on the Apple GPU</source>
            <translation>Apple GPUを使用</translation>
        </message>
        <message>
            <source>on a GPU</source>
            <translation>GPUを使用</translation>
        </message>
        <message>
            <source>on the CPU</source>
            <translation>CPUを使用</translation>
        </message>
        <message>
            <source>Roughly: {parts}</source>
            <translation>概算: {parts}</translation>
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
            <translation>メモリ{needed}（空きは{free}しかありません。バッチサイズを下げてください）</translation>
        </message>
        <message>
            <source>{needed} of memory</source>
            <translation>メモリ{needed}</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n時間</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation>ラスタ</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>クラスフィールド</translation>
        </message>
        <message>
            <source>More labels, drawn above</source>
            <translation>追加のラベル（上に重ねる）</translation>
        </message>
        <message>
            <source>Labelled area</source>
            <translation>ラベル付けした領域</translation>
        </message>
        <message>
            <source>Pixels without a label are</source>
            <translation>ラベルのないピクセルの扱い</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>クラス</translation>
        </message>
        <message>
            <source>Resampling of rasters on another grid</source>
            <translation>グリッドが異なるラスタのリサンプリング</translation>
        </message>
        <message>
            <source>Pixel size (map units, 0 = as it is)</source>
            <translation>ピクセルサイズ（地図上の単位、0 = 元のまま）</translation>
        </message>
        <message>
            <source>Mask of what must not count, such as clouds</source>
            <translation>除外するもののマスク（雲など）</translation>
        </message>
        <message>
            <source>Share of pixels with data that a chip needs</source>
            <translation>チップに必要な有効データの割合</translation>
        </message>
        <message>
            <source>Data type of the chips</source>
            <translation>チップのデータ型</translation>
        </message>
        <message>
            <source>Width of lines (metres, 0 = one pixel)</source>
            <translation>線の幅（m、0 = 1ピクセル）</translation>
        </message>
        <message>
            <source>Radius of points (metres, 0 = one pixel)</source>
            <translation>点の半径（m、0 = 1ピクセル）</translation>
        </message>
        <message>
            <source>Of labels that overlap, on top is</source>
            <translation>重なり合うラベルで上にするもの</translation>
        </message>
        <message>
            <source>Label every pixel that is touched</source>
            <translation>触れるピクセルすべてにラベルを付ける</translation>
        </message>
        <message>
            <source>Ignored border of labels (pixels)</source>
            <translation>無視するラベル境界の幅（ピクセル）</translation>
        </message>
        <message>
            <source>Where chips are cut</source>
            <translation>チップを切り出す場所</translation>
        </message>
        <message>
            <source>Stride of the grid (pixels, 0 = half a chip)</source>
            <translation>グリッドのストライド（ピクセル、0 = チップの半分）</translation>
        </message>
        <message>
            <source>Number of random chips</source>
            <translation>ランダムなチップの数</translation>
        </message>
        <message>
            <source>Rotations (degrees)</source>
            <translation>回転（度）</translation>
        </message>
        <message>
            <source>Variation of the size (share)</source>
            <translation>サイズの変動幅（割合）</translation>
        </message>
        <message>
            <source>At the edge of the raster</source>
            <translation>ラスタの端の扱い</translation>
        </message>
        <message>
            <source>Chips that are kept</source>
            <translation>残すチップ</translation>
        </message>
        <message>
            <source>Labelled pixels a chip needs (a share where less than 1)</source>
            <translation>チップに必要なラベル付きピクセルの数（1未満は割合）</translation>
        </message>
        <message>
            <source>Pixels of a class a chip needs</source>
            <translation>チップに必要なクラス別のピクセル数</translation>
        </message>
        <message>
            <source>Share kept of the chips without a label</source>
            <translation>ラベルのないチップを残す割合</translation>
        </message>
        <message>
            <source>Most chips (0 = no limit)</source>
            <translation>チップの最大数（0 = 制限なし）</translation>
        </message>
        <message>
            <source>Repeat chips with rare classes up to … times</source>
            <translation>希少クラスのチップを繰り返す最大回数</translation>
        </message>
        <message>
            <source>Share for validation</source>
            <translation>検証用の割合</translation>
        </message>
        <message>
            <source>Share for testing</source>
            <translation>テスト用の割合</translation>
        </message>
        <message>
            <source>Share out by</source>
            <translation>データの分け方</translation>
        </message>
        <message>
            <source>Polygons of the splits</source>
            <translation>データ区分のポリゴン</translation>
        </message>
        <message>
            <source>Field with the names of the splits</source>
            <translation>データ区分の名前のフィールド</translation>
        </message>
        <message>
            <source>Distance between splits (pixels)</source>
            <translation>データ区分間の距離（ピクセル）</translation>
        </message>
        <message>
            <source>Folds for cross-validation (0 = none)</source>
            <translation>交差検証のフォールド数（0 = なし）</translation>
        </message>
        <message>
            <source>Add to the dataset in the folder</source>
            <translation>フォルダ内のデータセットに追加</translation>
        </message>
        <message>
            <source>Files of the chips</source>
            <translation>チップのファイル形式</translation>
        </message>
        <message>
            <source>Also write them for other programs</source>
            <translation>ほかのプログラム用にも出力</translation>
        </message>
        <message>
            <source>Chip dataset</source>
            <translation>チップデータセット</translation>
        </message>
        <message>
            <source>Chip footprints</source>
            <translation>チップの範囲</translation>
        </message>
        <message>
            <source>Number of chips</source>
            <translation>チップの数</translation>
        </message>
        <message>
            <source>Export training chips</source>
            <translation>学習用チップをエクスポート</translation>
        </message>
        <message>
            <source>Cuts rasters and labels into chips with which a network can be trained.</source>
            <translation>ラスタとラベルから、ネットワークの学習に使うチップを切り出します。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,labels,mask</source>
            <translation>ディープラーニング,深層学習,deep learning,セグメンテーション,教師データ,タイル,パッチ,ラベル,マスク</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons or a raster are needed.</source>
            <translation>{parameter}: {given!r} からレイヤを開けません。ポリゴンまたはラスタを指定してください。</translation>
        </message>
        <message>
            <source>Classes switched off in the style of {layer!r} are not used: {names}.</source>
            <translation>{layer!r} のスタイルでオフになっているクラスは使いません: {names}。</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS is not used, because SPLIT_BY is “{choice}”.</source>
            <translation>SPLIT_BYが「{choice}」なので、SPLIT_POLYGONSは使いません。</translation>
        </message>
        <message>
            <source>Cancelled: the model was discarded.</source>
            <translation>キャンセルしました。モデルは破棄されました。</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference is points, it may be the same points with a field that holds the mapped class.</source>
            <translation>評価する分類図。任意のプログラムで作成したクラスラスタ、またはクラスフィールドのあるポリゴンです。参照データが点の場合は、分類図のクラスをフィールドに持つ同じ点でもかまいません。</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>分類図のクラスを持つフィールド。空の場合: レイヤのスタイルがカテゴリ値による定義ならそのフィールド、そうでなければ全ポリゴンをレイヤ名の1クラスとします。ラスタでは使いません。</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. No part of it may have been used in training.</source>
            <translation>現地の実際の状態。任意のグリッドのクラスラスタ、ポリゴン、またはクラスフィールドのある点（「精度評価の標本を作成」の点など）です。CRSは分類図と異なってもかまいません。学習に使ったデータを含めてはいけません。</translation>
        </message>
        <message>
            <source>Field with the true class. Points without an entry are left out. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name.</source>
            <translation>正しいクラスを持つフィールド。未記入の点は除外されます。空の場合: レイヤのスタイルがカテゴリ値による定義ならそのフィールド、そうでなければ全ポリゴンをレイヤ名の1クラスとします。</translation>
        </message>
        <message>
            <source>Polygons outside of which nothing counts, for example where the reference is complete, or what lies apart from the training chips.</source>
            <translation>このポリゴンの外側は評価に含めません。たとえば、参照データが完全な範囲や、学習用チップから離れた範囲を指定します。</translation>
        </message>
        <message>
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of the class background), or both are polygons of one class.</source>
            <translation>分類図または参照データがポリゴンの場合に使います。background: 外側はクラス0とみなすため、すべてのポリゴンが描かれている必要があります。ignore: 外側は不明とし、評価に含めません。auto: もう一方のレイヤにクラス0（またはクラス「background」の点）がある場合と、両方とも1クラスのポリゴンの場合はbackgroundになります。</translation>
        </message>
        <message>
            <source>stratified: at random within each class of the map, as “Create accuracy sample” does. simple: at random over the whole area. none: chosen by hand or where it was easy to get to; then nothing can be said about the whole map, and areas and confidence intervals are left out.</source>
            <translation>stratified: 「精度評価の標本を作成」のように、分類図のクラスごとにランダムに抽出。simple: 全域からランダムに抽出。none: 人が選んだ点や行きやすい場所の点。この場合は分類図全体を評価できないため、面積と信頼区間は計算しません。</translation>
        </message>
        <message>
            <source>How much of the map each class covers, in any unit, for example forest=20000; grass=50000. Needed where the map is only points; else empty: as the map has it inside the area.</source>
            <translation>分類図の各クラスの面積。単位は任意です（例: forest=20000; grass=50000）。分類図が点だけの場合に必要です。それ以外で空の場合は、評価する領域内の分類図から求めます。</translation>
        </message>
        <message>
            <source>Which classes of map and reference are the same. auto: those of the same name where there are any, else those of the same value. The report names classes that only one of them has.</source>
            <translation>分類図と参照データのどのクラスを同じとみなすか。auto: 同じ名前のクラスがあれば名前で、なければ値で対応付けます。片方にしかないクラスはレポートに示されます。</translation>
        </message>
        <message>
            <source>Names or values of classes of either layer, such as cloud; 255. Where one of them has such a class, nothing counts.</source>
            <translation>どちらかのレイヤのクラスの名前または値（例: cloud; 255）。どちらかがこのクラスである場所は評価に含めません。</translation>
        </message>
        <message>
            <source>Polygons are compared on pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>ポリゴンはこの大きさのピクセルで比較します（分類図のCRSの単位）。0: ポリゴンの大きさから決めます。</translation>
        </message>
        <message>
            <source>A raster with a band per class, named like it or in the order of the map's classes, as “Classify raster” writes it. It adds the area under the ROC curve, which does not depend on a threshold. With points: from the probabilities at those that count.</source>
            <translation>クラスごとに1バンドのラスタ。バンド名がクラス名と同じか、バンドが分類図のクラスの順に並んだもので、「ラスタを分類」が出力します。閾値に左右されないROC曲線下面積が指標に加わります。点の場合は、評価に含める点での確率を使います。</translation>
        </message>
        <message>
            <source>2 counts a border as right where the other layer has one within 2 pixels, and gives the F1 of the borders of each class.</source>
            <translation>2とすると、もう一方のレイヤの境界が2ピクセル以内にある境界を正しいとみなし、各クラスの境界のF1を求めます。</translation>
        </message>
        <message>
            <source>Name or value of the class for “errors of one class”.</source>
            <translation>「1クラスの誤り」で対象とするクラスの名前または値。</translation>
        </message>
        <message>
            <source>A web page with the figures, what each of them means, and the confusion matrix.</source>
            <translation>指標とその意味、混同行列を載せたWebページ。</translation>
        </message>
        <message>
            <source>A raster of what is right, pale, and of what is wrong, by mapped and true class. Not for points.</source>
            <translation>正しい場所を淡い色で、誤った場所を分類図のクラスと正しいクラスの組み合わせで示すラスタ。点では作成できません。</translation>
        </message>
        <message>
            <source>A raster of true positives, false positives, false negatives and true negatives of one class. Not for points.</source>
            <translation>1つのクラスの真陽性、偽陽性、偽陰性、真陰性を示すラスタ。点では作成できません。</translation>
        </message>
        <message>
            <source>Polygons of map and reference that match, were missed or are not there, with their IoU. For polygons against polygons.</source>
            <translation>分類図と参照データで一致したポリゴン、見逃したポリゴン、実在しないポリゴンと、そのIoU。ポリゴンどうしを比較する場合に使います。</translation>
        </message>
        <message>
            <source>Counts of pixels or points: a row per class of the reference, a column per class of the map.</source>
            <translation>ピクセルまたは点の数。行が参照データのクラス、列が分類図のクラスです。</translation>
        </message>
        <message>
            <source>All figures in one file for scripts (JSON).</source>
            <translation>すべての指標をまとめたスクリプト用のファイル（JSON）。</translation>
        </message>
        <message>
            <source>The same figures as rows of a table (CSV).</source>
            <translation>同じ指標を行に並べたテーブル（CSV）。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster or polygons. &lt;strong&gt;Reference&lt;/strong&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page to read and to print. &lt;strong&gt;Error map&lt;/strong&gt;: where the map is right and what it takes for what. &lt;strong&gt;Errors of one class&lt;/strong&gt;: missed and falsely found. &lt;strong&gt;Confusion matrix&lt;/strong&gt; and &lt;strong&gt;figures&lt;/strong&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;分類図を現地の実際の状態と比較し、どれだけ正しいかを調べます。混同行列を作成し、そこから一般的な指標、レポート、誤分類図を作ります。ラスタの大きさに制限はありません。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;分類図&lt;/strong&gt;: クラスラスタまたはポリゴン。&lt;strong&gt;参照データ&lt;/strong&gt;: ラスタ、ポリゴンまたは点。モデルの学習に使ったデータや、学習用チップのすぐ隣のデータを参照すると、分類図は実際より正しく見えてしまいます。&lt;/p&gt;&lt;h3&gt;参照データの選び方&lt;/h3&gt;&lt;p&gt;論文や報告書に載せる数値を得るには、「精度評価の標本を作成」でランダムに点を抽出し、分類図を見ずに1点ずつ確認して、見たとおりのクラスを記入します。このような点からは、各クラスの真の面積も推定され、精度と面積の95%信頼区間も得られます（Olofsson et al. 2014）。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;レポート&lt;/strong&gt;: 閲覧・印刷用のWebページ。&lt;strong&gt;誤分類図&lt;/strong&gt;: 正しい場所と、何を何と取り違えたか。&lt;strong&gt;1クラスの誤り&lt;/strong&gt;: 見逃しと誤検出。&lt;strong&gt;混同行列&lt;/strong&gt;と&lt;strong&gt;指標&lt;/strong&gt;: ファイル。全体精度、平均IoU、カッパ係数、マクロF1は、モデルやスクリプトで使える出力です。定義できないものは空になります。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;点なら数秒、それ以外は両方のレイヤを読み込むのとほぼ同じ時間です。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The map to be judged: a class raster of any program, or polygons with a class field.</source>
            <translation>評価する分類図。任意のプログラムで作成したクラスラスタ、またはクラスフィールドのあるポリゴンです。</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class. Rasters have none.</source>
            <translation>分類図のクラスを持つフィールド。空の場合: レイヤのスタイルがカテゴリ値による定義ならそのフィールド、そうでなければ全ポリゴンを1クラスとします。ラスタでは使いません。</translation>
        </message>
        <message>
            <source>Polygons in which all points lie. What is estimated later holds for this area; give the same one to “Assess accuracy”.</source>
            <translation>すべての点をこのポリゴン内に置きます。後で推定される値はこの領域についてのものです。「精度を評価」でも同じポリゴンを指定してください。</translation>
        </message>
        <message>
            <source>The number of points of all classes together. 0: as many as give the overall accuracy the standard error below.</source>
            <translation>全クラスを合わせた点の数。0: 全体精度が下の標準誤差になるだけの数にします。</translation>
        </message>
        <message>
            <source>equal: as many in each class, for user's accuracies that are all as certain. proportional: by the area of the classes, for the overall accuracy. optimal: more where a class is large and its accuracy is uncertain (Neyman), for the smallest standard error.</source>
            <translation>equal: 各クラスに同数。どのクラスのユーザー精度も同程度の確かさで求まります。proportional: クラスの面積に比例。全体精度を求めるのに適します。optimal: 面積が大きく精度が不確かなクラスほど多く（ネイマン配分）。標準誤差が最小になります。</translation>
        </message>
        <message>
            <source>Rare classes get at least this many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>希少クラスにも、少なくともこの数の点を必ず置きます。25～50点あれば、各クラスについて評価できます。</translation>
        </message>
        <message>
            <source>No two points are closer than so many metres, for example so that they are not in the same field. 0: pure chance, which the formulas for standard errors suppose.</source>
            <translation>どの2点もこの距離（m）より近づけません。たとえば、同じ農地に2点が入るのを避けられます。0: 完全にランダム。標準誤差の式はこれを前提としています。</translation>
        </message>
        <message>
            <source>0.01 means that the overall accuracy will be known to ± 2 % with 95 % confidence. Only where the number of points is 0.</source>
            <translation>0.01は、全体精度が信頼度95%で±2%の範囲でわかることを意味します。点の数が0の場合だけ使います。</translation>
        </message>
        <message>
            <source>What part of each mapped class is probably right, such as forest=0.9; grass=0.7, by name or value; 0.8 where nothing is said. For the optimal allocation and for the number of points.</source>
            <translation>分類図の各クラスのうち、正しいと見込まれる割合。名前または値で指定します（例: forest=0.9; grass=0.7）。指定のないクラスは0.8です。最適配分と点の数の計算に使います。</translation>
        </message>
        <message>
            <source>Names or values of classes that get no points, such as cloud; 255. Nothing can be said about them then.</source>
            <translation>点を置かないクラスの名前または値（例: cloud; 255）。これらのクラスは評価できなくなります。</translation>
        </message>
        <message>
            <source>For a map of polygons that shows some things only, such as buildings. background: points lie between its polygons, too, in all of the area or else their extent, so that what the map has missed is found. ignore: points lie inside polygons only.</source>
            <translation>建物など、一部のものだけを示すポリゴンの分類図で使います。background: ポリゴンの間にも点を置きます（指定した領域全体、領域がなければポリゴン全体の範囲）。分類図が見逃したものも見つけられます。ignore: ポリゴンの内側にだけ点を置きます。</translation>
        </message>
        <message>
            <source>Points on polygons lie in the middle of pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>ポリゴン上の点は、この大きさのピクセルの中心に置きます（分類図のCRSの単位）。0: ポリゴンの大きさから決めます。</translation>
        </message>
        <message>
            <source>The same number draws the same points again. Take another, such as 2, for a new sample.</source>
            <translation>同じ数値なら同じ点が抽出されます。新しい標本を作るには、2など別の数値にしてください。</translation>
        </message>
        <message>
            <source>A GeoPackage of points with the form to fill in.</source>
            <translation>記入用フォームの付いた点のGeoPackage。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;strong&gt;area&lt;/strong&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;strong&gt;background&lt;/strong&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;strong&gt;standard error&lt;/strong&gt; that is wanted. &lt;strong&gt;proportional&lt;/strong&gt; suits most maps, with 25 to 50 points at &lt;strong&gt;least per class&lt;/strong&gt; so that rare ones are not forgotten; &lt;strong&gt;optimal&lt;/strong&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Sample&lt;/strong&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;分類図の上にクラスごとにランダムな点を抽出し、現地の実際のクラスを人が記入できるようにします。「精度を評価」はその記入結果から、分類図全体の正しさと各クラスの真の面積を信頼区間付きで推定します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;分類図&lt;/strong&gt;: 任意の大きさのクラスラスタ、またはクラスフィールドのあるポリゴン。点は、分類図にクラスがあり&lt;strong&gt;点を置く領域&lt;/strong&gt;の内側にあるピクセルの中心に置かれます。建物だけ、樹木だけの分類図では、ポリゴンの外側を&lt;strong&gt;background&lt;/strong&gt;にしてください。建物の内側の点だけでは、見逃した建物は見つかりません。&lt;/p&gt;&lt;h3&gt;点の数&lt;/h3&gt;&lt;p&gt;点の数を指定するか、0にして求める&lt;strong&gt;標準誤差&lt;/strong&gt;を指定します。たいていの分類図には&lt;strong&gt;proportional&lt;/strong&gt;が適します。希少クラスが漏れないように、&lt;strong&gt;クラスごとの最小点数&lt;/strong&gt;は25～50にします。&lt;strong&gt;optimal&lt;/strong&gt;では各クラスの精度の見当が必要です。予想される誤差はログに表示されます。&lt;/p&gt;&lt;h3&gt;記入方法&lt;/h3&gt;&lt;p&gt;「編集モードを切り替え」で編集を開始し、属性テーブルをフォーム表示で開くか、「地物情報を表示」で点をクリックします。より鮮明な画像や現地を見て、実際のクラスをリストから選びます。先入観を与えないように、フォームには分類図のクラスが表示されず、点の順序もランダムです。判断できない点は空のままにすれば評価に含まれません。記入が済むと点の輪が青くなります。記入が始まっているファイルは上書きされません。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;標本&lt;/strong&gt;: &lt;code&gt;id&lt;/code&gt;、&lt;code&gt;map_value&lt;/code&gt;、&lt;code&gt;map_class&lt;/code&gt;、&lt;code&gt;reference&lt;/code&gt;（空）、&lt;code&gt;weight&lt;/code&gt;（点が代表する面積、平方メートル）を持つGeoPackage。フォームもこの中に保存されます。&lt;/p&gt;&lt;h3&gt;次の手順&lt;/h3&gt;&lt;p&gt;同じ分類図と領域、参照データとしてこのレイヤ、フィールド &lt;code&gt;reference&lt;/code&gt;、抽出方法 &lt;strong&gt;stratified&lt;/strong&gt; を指定して「精度を評価」を実行します。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;10,000 × 10,000ピクセルで数秒です。分類図は一度全体を読み、点の位置ではもう一度読みます。&lt;/p&gt;&lt;p&gt;出典: Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>One or more rasters of the same place. The first one gives the pixel grid; the bands of the others are added to its bands, resampled where they lie on another grid.</source>
            <translation>同じ場所の1つ以上のラスタ。最初のラスタがピクセルのグリッドを決めます。ほかのラスタのバンドはその後に追加され、グリッドが異なる場合はリサンプリングされます。</translation>
        </message>
        <message>
            <source>Numbers of the bands to use, in the order wanted, for example 1,2,4 or 1-4. They count over all rasters: with two rasters of three bands the second one has bands 4 to 6. Empty: all bands.</source>
            <translation>使用するバンドの番号を使いたい順に指定します（例: 1,2,4 または 1-4）。番号は全ラスタの通し番号です。3バンドのラスタが2つなら、2つ目のバンドは4～6になります。空の場合: すべてのバンド。</translation>
        </message>
        <message>
            <source>nearest, bilinear, cubic or average: one word for all rasters, or one for each, for example bilinear;nearest. Empty: bilinear. Take nearest for rasters of codes, average for much finer ones.</source>
            <translation>nearest（最近傍）、bilinear（双線形）、cubic（三次）、average（平均）のいずれか。全ラスタに1つ、またはラスタごとに1つずつ指定します（例: bilinear;nearest）。空の場合: bilinear。コード値のラスタにはnearest、ずっと細かいラスタにはaverageを使います。</translation>
        </message>
        <message>
            <source>Resamples the grid itself to pixels of this size, in the units of the first raster's CRS. The map must then be made of a raster with about the same pixel size. 0 keeps the raster's own, which suits most.</source>
            <translation>グリッド自体をこの大きさのピクセルにリサンプリングします（最初のラスタのCRSの単位）。その場合、分類図もほぼ同じピクセルサイズのラスタから作る必要があります。0ではラスタの元のピクセルのままで、たいていはこれで十分です。</translation>
        </message>
        <message>
            <source>Polygons, or a raster that is not 0, where the imagery must not count, such as clouds and shadows.</source>
            <translation>雲や影など、画像を使わない場所を示すポリゴン、または値が0でないラスタ。</translation>
        </message>
        <message>
            <source>0.9 leaves out chips of which less than nine tenths have data. 0 keeps every chip with any data.</source>
            <translation>0.9では、有効データのあるピクセルが9割未満のチップを除きます。0では、データが少しでもあるチップをすべて残します。</translation>
        </message>
        <message>
            <source>source: the values as they are. uint8: stretched to 0–255 between the 2 and 98 % percentiles of each band; the stretch is kept, so that “Classify raster” applies it again.</source>
            <translation>source: 元の値のまま。uint8: 各バンドの2～98パーセンタイルの間を0～255に引き伸ばします。この変換は記録され、「ラスタを分類」でも適用されます。</translation>
        </message>
        <message>
            <source>Polygons, lines or points of the classes, or a raster of class values. They may have another CRS than the rasters.</source>
            <translation>クラスを示すポリゴン、線、点、またはクラス値のラスタ。CRSはラスタと異なってもかまいません。</translation>
        </message>
        <message>
            <source>Field of the labels that holds the class: whole numbers from 0 to 255 are kept, texts are numbered from 1. Names, colours and order come from the layer's style by categories of this field, if it has one. Empty: everything labelled is one class.</source>
            <translation>ラベルのクラスを持つフィールド。0～255の整数はそのまま使い、文字列には1から番号を付けます。レイヤのスタイルがこのフィールドのカテゴリ値による定義なら、名前・色・順序をそこから取得します。空の場合: ラベルのあるものはすべて1クラスになります。</translation>
        </message>
        <message>
            <source>More layers of any kind, drawn above the labels in their order. Their class comes from the class field where they have it, else from the field of their style by categories, else each layer is one class with the layer's name; so are the labels if there is no class field.</source>
            <translation>ラベルの上に、指定した順に重ねる任意の種類のレイヤ。クラスは、クラスフィールドがあればそのフィールド、なければカテゴリ値による定義のスタイルのフィールドから取得し、どちらもなければレイヤごとにレイヤ名の1クラスとします。クラスフィールドを指定しない場合は、ラベルも同様に扱われます。</translation>
        </message>
        <message>
            <source>Polygons inside which the labels are complete. Pixels outside are ignored in training.</source>
            <translation>ラベルが漏れなく付いている範囲を示すポリゴン。外側のピクセルは学習で無視されます。</translation>
        </message>
        <message>
            <source>background: they are class 0. ignore: nothing is known about them, and they count neither in training nor in accuracy figures.</source>
            <translation>background: クラス0とします。ignore: 不明とし、学習にも精度の指標にも含めません。</translation>
        </message>
        <message>
            <source>“Classes…” reads the classes from the labels, with the colours of their style, to change them. Or: a CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value of the class field, of the label raster, or a layer's name. Several sources may be one class; the name “ignore” makes a source ignored, the value 0 background.</source>
            <translation>「クラス…」を押すと、ラベルからクラスとスタイルの色を読み取って変更できます。または、source、value、name、colorの列を持つCSV、JSON、表計算ファイルか、プロジェクト内のテーブル名を指定します。sourceは、クラスフィールドの値、ラベルラスタの値、またはレイヤ名です。複数のsourceを1つのクラスにできます。nameを「ignore」にするとそのsourceは無視され、valueを0にすると背景になります。</translation>
        </message>
        <message>
            <source>Lines are drawn as wide as this on the ground, such as 4 for lanes and 8 for roads.</source>
            <translation>線を地上でのこの幅で描きます（例: 小道は4、道路は8）。</translation>
        </message>
        <message>
            <source>Points become discs with this radius on the ground, such as 3 for the crowns of trees.</source>
            <translation>点を地上でのこの半径の円にします（例: 樹冠は3）。</translation>
        </message>
        <message>
            <source>order: what is drawn last, as on the map. priority: the class that stands first in the class table, or has the lowest value. smallest: the smaller feature.</source>
            <translation>order: 地図と同様に、後から描かれるもの。priority: クラステーブルで先にあるクラス、または値が最も小さいクラス。smallest: 小さいほうの地物。</translation>
        </message>
        <message>
            <source>Labels every pixel that a feature touches, not only those whose centre lies inside. For thin features.</source>
            <translation>中心が地物の内側にあるピクセルだけでなく、地物が触れるすべてのピクセルにラベルを付けます。細い地物に使います。</translation>
        </message>
        <message>
            <source>So many pixels on each side of every edge of a label are ignored, because digitised edges are uncertain. 1 or 2 for drone imagery, else 0.</source>
            <translation>デジタイズした境界は不正確なため、ラベルの境界の両側でこの数のピクセルを無視します。ドローン画像では1か2、それ以外では0にします。</translation>
        </message>
        <message>
            <source>Width and height of a chip. Objects should be smaller than a chip. 256 suits most; 512 for large objects, if there is the memory.</source>
            <translation>チップの幅と高さ。対象物はチップより小さい必要があります。たいていは256が適します。対象物が大きく、メモリに余裕があれば512にします。</translation>
        </message>
        <message>
            <source>grid: side by side, or overlapping, by the stride. random: so many places inside the labelled area. features: one around each label feature.</source>
            <translation>grid: 並べて、またはストライドに応じて重ねて切り出します。random: ラベル付けした領域内のランダムな場所。features: ラベルの地物ごとに1枚。</translation>
        </message>
        <message>
            <source>Step from one chip to the next. Less than the chip size gives chips that overlap. With chips of 256 pixels 128 gives four times as many as 256.</source>
            <translation>チップから次のチップまでの間隔。チップサイズより小さくすると、チップが重なります。256ピクセルのチップでは、128にすると256の場合の4倍の数になります。</translation>
        </message>
        <message>
            <source>How many random places are tried. Some 500 are enough for a first model.</source>
            <translation>試すランダムな場所の数。最初のモデルには500程度で十分です。</translation>
        </message>
        <message>
            <source>Every chip is cut once per angle, clockwise, for example 0;30;60. Empty: not rotated.</source>
            <translation>各チップを角度ごとに1回ずつ、時計回りに回転して切り出します（例: 0;30;60）。空の場合: 回転しません。</translation>
        </message>
        <message>
            <source>0.2 cuts windows from 0.8 to 1.2 of the chip size and resamples them, so that a network learns objects of several scales.</source>
            <translation>0.2では、チップサイズの0.8～1.2倍のウィンドウを切り出してリサンプリングします。ネットワークがさまざまな大きさの対象物を学習できます。</translation>
        </message>
        <message>
            <source>Windows that reach beyond the right or lower edge. shift: they are moved inwards. fill: what is missing has no data. drop: they are left out. shift suits most.</source>
            <translation>右端や下端からはみ出すウィンドウの扱い。shift: 内側にずらします。fill: 足りない部分をnodataにします。drop: 除きます。たいていはshiftが適します。</translation>
        </message>
        <message>
            <source>all: every chip with data. labelled: only chips with a label of another class than background, and a share of the others; take it where most of the raster is empty.</source>
            <translation>all: データのあるすべてのチップ。labelled: 背景以外のクラスのラベルがあるチップと、それ以外のチップの一部だけ。ラスタの大部分に対象物がない場合に使います。</translation>
        </message>
        <message>
            <source>Chips with fewer labelled pixels count as chips without a label. 0.05 means a twentieth of the chip.</source>
            <translation>ラベル付きピクセルがこれより少ないチップは、ラベルのないチップとして扱います。0.05はチップの20分の1です。</translation>
        </message>
        <message>
            <source>Chips need so many pixels of one of these classes to count as labelled, for example building=50; road=20.</source>
            <translation>これらのクラスのいずれかのピクセルがこの数以上あるチップを、ラベルのあるチップとして扱います（例: building=50; road=20）。</translation>
        </message>
        <message>
            <source>With labelled chips only: 0.1 keeps a tenth of the chips without a label, chosen at random. A network needs some of them to learn what its classes are not.</source>
            <translation>残すチップがlabelledの場合だけ使います。0.1では、ラベルのないチップの1割をランダムに選んで残します。クラスに当てはまらないものをネットワークが学ぶために、いくらか必要です。</translation>
        </message>
        <message>
            <source>If there are more, some are left out; those that remain are spread over the raster and hold all classes. 0: all of them; some 2,000 are enough for most.</source>
            <translation>これより多い場合は一部を除きます。残るチップはラスタ全体に散らばり、すべてのクラスを含みます。0: すべて残します。たいていは2,000程度で十分です。</translation>
        </message>
        <message>
            <source>Places with rare classes are cut several times, shifted a little. 1: once. 4: at most four times.</source>
            <translation>希少クラスのある場所を、少しずつずらして何回か切り出します。1: 1回。4: 最大4回。</translation>
        </message>
        <message>
            <source>Share of the chips that are kept back to measure the accuracy while training. 0.2 is usual.</source>
            <translation>学習中に精度を測るために取り置くチップの割合。通常は0.2です。</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at, for a last honest figure. 0.1 or 0.2 where there are many chips.</source>
            <translation>学習でまったく使わず、最後に公正な精度を求めるためのチップの割合。チップが多い場合は0.1か0.2にします。</translation>
        </message>
        <message>
            <source>blocks: the splits lie in blocks of their own and share no pixel. random: chips that overlap leak from one split into the other. polygons: by the polygons below. scene: all chips of a raster fall into one split. train, validation or test: all chips are for that.</source>
            <translation>blocks: データ区分ごとに別々のブロックに分け、ピクセルを共有しません。random: ランダムに分けますが、重なるチップから別の区分へ情報が漏れます。polygons: 下のポリゴンで分けます。scene: 1つのラスタのチップをすべて同じ区分にします。train、validation、test: すべてのチップをその区分にします。</translation>
        </message>
        <message>
            <source>A chip belongs to the polygon in which its centre lies. Only with “polygons”.</source>
            <translation>チップは、その中心が入るポリゴンの区分になります。「polygons」の場合だけ使います。</translation>
        </message>
        <message>
            <source>Field of these polygons that holds train, validation or test.</source>
            <translation>train、validation、testのいずれかの値を持つ、上記ポリゴンのフィールド。</translation>
        </message>
        <message>
            <source>So many pixels lie at least between chips of different splits, such as 128, so that a class cannot be known from what is next door.</source>
            <translation>異なるデータ区分のチップの間に、少なくともこの数のピクセルを空けます（例: 128）。すぐ隣のチップからクラスがわかってしまうのを防ぎます。</translation>
        </message>
        <message>
            <source>Deals the chips into so many parts that share no pixel, each of which can be the validation once: 5 is usual. 0: none.</source>
            <translation>ピクセルを共有しないこの数のグループにチップを分け、各グループを1回ずつ検証に使えるようにします。通常は5です。0: なし。</translation>
        </message>
        <message>
            <source>The same number gives the same chips and the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>同じ数値なら同じチップと同じデータ区分になります。偶然の影響を見るには、2や3を試してください。</translation>
        </message>
        <message>
            <source>Adds the chips to those in the folder. Bands, classes, chip size and pixel size must be the same.</source>
            <translation>フォルダ内のチップに追加します。バンド、クラス、チップサイズ、ピクセルサイズが同じでなければなりません。</translation>
        </message>
        <message>
            <source>geotiff: two files per chip, which QGIS shows. png: the same for 8-bit images of 1, 3 or 4 bands. hdf5: one file for all chips.</source>
            <translation>geotiff: チップごとに2つのファイル。QGISで表示できます。png: 同様の形式で、8ビットの1、3、4バンドの画像用。hdf5: 全チップを1つのファイルに保存。</translation>
        </message>
        <message>
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, beside Pixelwise's own files.</source>
            <translation>esri: arcgis.learn用のClassified Tiles。coco: インスタンスのCOCO JSON。yolo: YOLOセグメンテーション。Pixelwise独自のファイルとは別に、データセットのフォルダに書き込まれます。</translation>
        </message>
        <message>
            <source>Folder for the chips and their description.</source>
            <translation>チップとその説明ファイルを保存するフォルダ。</translation>
        </message>
        <message>
            <source>A web page with the classes, the histograms of the bands, example chips and warnings.</source>
            <translation>クラス、バンドのヒストグラム、チップの例、警告を載せたWebページ。</translation>
        </message>
        <message>
            <source>Folder with the images, GeoTIFF, PNG or JPEG, and perhaps with folders train, val and test or images and labels inside.</source>
            <translation>画像（GeoTIFF、PNG、JPEG）のあるフォルダ。中にtrain、val、testやimages、labelsというフォルダがあってもかまいません。</translation>
        </message>
        <message>
            <source>Folder with the labels: files with the names of the images and one band of class values. Empty: they are looked for beside the images.</source>
            <translation>ラベルのフォルダ。画像と同じ名前で、クラス値の1バンドを持つファイルです。空の場合: 画像のそばを探します。</translation>
        </message>
        <message>
            <source>A CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value in the label files. Empty: names come from the label files, if they have any.</source>
            <translation>source、value、name、colorの列を持つCSV、JSON、表計算ファイル、またはプロジェクト内のテーブル名。sourceはラベルファイルの値です。空の場合: ラベルファイルに名前があればそれを使います。</translation>
        </message>
        <message>
            <source>What label value 0 means. Empty: nothing is known there, and it is ignored.</source>
            <translation>ラベル値0の意味。空の場合: 不明とみなして無視します。</translation>
        </message>
        <message>
            <source>Label values of pixels that must not count, for example 255.</source>
            <translation>学習と評価に含めないピクセルのラベル値（例: 255）。</translation>
        </message>
        <message>
            <source>Files of this size are used where they lie. Files of another size are cut into chips of this size. 256 suits most; 0 takes them as they are.</source>
            <translation>この大きさのファイルは元の場所のまま使い、それ以外のファイルはこの大きさのチップに切り分けます。たいていは256が適します。0ではそのまま使います。</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at. 0.1 or 0.2 where there are many chips.</source>
            <translation>学習でまったく使わないチップの割合。チップが多い場合は0.1か0.2にします。</translation>
        </message>
        <message>
            <source>auto: by folders or lists called train, val and test if there are any, else at random. random: by the shares. train, validation or test: all chips are for that.</source>
            <translation>auto: train、val、testという名前のフォルダやリストがあればそれに従い、なければランダムに分けます。random: 指定した割合で分けます。train、validation、test: すべてのチップをその区分にします。</translation>
        </message>
        <message>
            <source>The same number gives the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>同じ数値なら同じデータ区分になります。偶然の影響を見るには、2や3を試してください。</translation>
        </message>
        <message>
            <source>Folder for the description of the chips, and for chips that have to be cut. Other chips stay where they are.</source>
            <translation>チップの説明ファイルと、切り分けが必要なチップを保存するフォルダ。それ以外のチップは元の場所に残ります。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rasters&lt;/strong&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labels&lt;/strong&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;strong&gt;class field&lt;/strong&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;strong&gt;More labels&lt;/strong&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labelled area&lt;/strong&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;strong&gt;pixels without a label&lt;/strong&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Chip size&lt;/strong&gt;: 256 suits most objects. &lt;strong&gt;Share for validation&lt;/strong&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;strong&gt;added&lt;/strong&gt; to one dataset, one after the other. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;ラスタとラベルから、セグメンテーションのネットワークが学習に使う小さな正方形の画像（チップ）を切り出します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;ラスタ&lt;/strong&gt;: 8ビット、16ビットまたは浮動小数点の、任意のバンド数の画像。ラスタが複数ある場合は、最初のラスタがピクセルのグリッドを決めます。データのないピクセルは、すべての処理から除かれます。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;ラベル&lt;/strong&gt;: クラスを示すポリゴン、線、点、またはクラス値のラスタ。CRSが異なっていても、未保存の編集やフィルタがあってもかまいません。スタイルが&lt;strong&gt;クラスフィールド&lt;/strong&gt;のカテゴリ値による定義なら、クラスの名前・色・順序をそこから取得します。オフにしたカテゴリは無視されます。&lt;strong&gt;追加のラベル&lt;/strong&gt;には、クラスごとのレイヤなどを指定できます。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;クラステーブル&lt;/strong&gt;: 名前の誤記がある場合や、複数の値を1つのクラスにする場合は、テーブルを作成します。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;ラベル付けした領域&lt;/strong&gt;: ラスタの一部にだけラベルがある場合に指定します。ラベルが散らばったサンプルなら、代わりに&lt;strong&gt;ラベルのないピクセルの扱い&lt;/strong&gt;を&lt;i&gt;ignore&lt;/i&gt;にします。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;チップサイズ&lt;/strong&gt;: たいていの対象物には256が適します。&lt;strong&gt;検証用の割合&lt;/strong&gt;: 検証用のチップは別のブロックにあり、ほかのチップとピクセルを共有せず、学習には使われません。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;チップデータセット&lt;/strong&gt;: 画像、ラベル、その説明ファイルのフォルダ。「セグメンテーションモデルを学習」で使います。複数のラスタを順に1つのデータセットへ&lt;strong&gt;追加&lt;/strong&gt;できます。&lt;strong&gt;チップの範囲&lt;/strong&gt;: 各クラスの割合を持つ、チップのポリゴン。&lt;strong&gt;レポート&lt;/strong&gt;: 学習の前に確認してください。&lt;strong&gt;チップの数&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;1秒に数百枚です。4000 × 4000ピクセルの画像なら数秒で終わります。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of images&lt;/strong&gt; and &lt;strong&gt;folder of labels&lt;/strong&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Share out by&lt;/strong&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;ほかのプログラムが作成した画像とラベルのファイルから、チップデータセットを作成します。可能な場合はファイルをコピーしません。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;画像のフォルダ&lt;/strong&gt;と&lt;strong&gt;ラベルのフォルダ&lt;/strong&gt;: 同じ名前のファイルが入っています（例: &lt;i&gt;images/a.tif&lt;/i&gt; と &lt;i&gt;labels/a.png&lt;/i&gt;）。ラベルはクラス値の1バンドです。ArcGISのClassified Tilesも読み込めます。画像はすべて同じバンドを持つ必要があります。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;クラステーブル&lt;/strong&gt;: ラベル値に名前と色を付けます。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;データの分け方&lt;/strong&gt;: train、val、testという名前のフォルダやリストがあれば、それに従います。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;チップデータセット&lt;/strong&gt;: チップの説明ファイルのフォルダ。「セグメンテーションモデルを学習」で使います。使い続ける間は、元のファイルを動かさないでください。&lt;strong&gt;チップの範囲&lt;/strong&gt;: 各クラスの割合を持つ、チップのポリゴン。&lt;strong&gt;レポート&lt;/strong&gt;: 学習の前に確認してください。&lt;strong&gt;チップの数&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;1秒に数百枚です。統計のためにすべてのファイルを1回ずつ読みます。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The raster to classify. Its bands must be those the model was trained on.</source>
            <translation>分類するラスタ。モデルの学習に使ったものと同じバンドが必要です。</translation>
        </message>
        <message>
            <source>File that was made by “Train segmentation model”.</source>
            <translation>「セグメンテーションモデルを学習」で作成したファイル。</translation>
        </message>
        <message>
            <source>The bands in the order of the model. None chosen: all bands.</source>
            <translation>モデルの順に並べたバンド。選択しない場合: すべてのバンド。</translation>
        </message>
        <message>
            <source>Polygons inside which the raster is classified. Outside the class raster has no data.</source>
            <translation>ラスタを分類する範囲を示すポリゴン。ポリゴンの外側は、クラスラスタでnodataになります。</translation>
        </message>
        <message>
            <source>Rectangle that is classified. Empty: the whole raster.</source>
            <translation>分類する矩形の範囲。空の場合: ラスタ全体。</translation>
        </message>
        <message>
            <source>For map services and other layers that are no file: the size of the pixels with which the extent is rendered, best that of the model, such as 0.5.</source>
            <translation>地図サービスなど、ファイルでないレイヤで使います。範囲をレンダリングするときのピクセルの大きさです。モデルと同じ値が最適です（例: 0.5）。</translation>
        </message>
        <message>
            <source>For rasters with other pixels than those of the training: the network sees them resized, the map has the raster's pixels.</source>
            <translation>ピクセルサイズが学習時と異なるラスタで使います。ネットワークには大きさを変えた画像を渡し、分類図はラスタのピクセルで出力します。</translation>
        </message>
        <message>
            <source>blend: the scores of neighbouring windows fade into each other. crop: only the middle of each window counts.</source>
            <translation>blend: 隣り合うウィンドウのスコアを滑らかに混ぜ合わせます。crop: 各ウィンドウの中央部分だけを使います。</translation>
        </message>
        <message>
            <source>Width and height of the pieces that are computed at a time. Larger ones show the network more around a pixel and take more memory. Automatic: some 1,000 pixels of the model's size.</source>
            <translation>一度に計算する部分の幅と高さ。大きいほどネットワークがピクセルの周囲を広く見られますが、メモリも多く使います。自動: モデルのサイズで1,000ピクセル程度。</translation>
        </message>
        <message>
            <source>Border of a window in which the network saw little around it. Neighbouring windows share twice as much. Automatic: as far as the network sees, 64 to 128 for most.</source>
            <translation>ウィンドウの縁のうち、ネットワークから周囲があまり見えない部分の幅。隣り合うウィンドウはこの2倍の幅で重なります。自動: ネットワークが見渡せる範囲で、たいていは64～128です。</translation>
        </message>
        <message>
            <source>Windows that are computed together. It is halved when memory runs out. Set it to 1 where memory is short.</source>
            <translation>まとめて計算するウィンドウの数。メモリが足りなくなると半分に減らします。メモリが少ない場合は1にします。</translation>
        </message>
        <message>
            <source>Most memory that the scores of windows may take. Automatic: an eighth of what is free, at most 2,048 MB.</source>
            <translation>ウィンドウのスコアに使うメモリの上限。自動: 空きメモリの8分の1、最大2,048 MB。</translation>
        </message>
        <message>
            <source>auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps.</source>
            <translation>autoはGPUがあればGPUを使います。ほかにcpu、cuda、cuda:1 …、mpsを指定できます。</translation>
        </message>
        <message>
            <source>GPUs that share the windows. 1 suits most; 0 takes all there are.</source>
            <translation>ウィンドウを分担するGPUの数。たいていは1が適します。0ではすべて使います。</translation>
        </message>
        <message>
            <source>auto takes the fastest that gives the same classes as 32 bits; that is tried on the first windows.</source>
            <translation>autoは、32ビットと同じクラスになるもののうち最も速い計算精度を、最初のウィンドウで試して選びます。</translation>
        </message>
        <message>
            <source>Their probabilities are averaged with those of the model: slower, but steadier.</source>
            <translation>これらのモデルの確率と、元のモデルの確率を平均します。遅くなりますが、結果が安定します。</translation>
        </message>
        <message>
            <source>The windows are also classified mirrored (flips, four times the work) or in all eight symmetries (eight times), and the mean counts: often a better map.</source>
            <translation>ウィンドウを反転したもの（flips、計算量4倍）、または8通りの対称形すべて（計算量8倍）でも分類し、平均を使います。分類図がよくなることが多いです。</translation>
        </message>
        <message>
            <source>Moves the borders of classes to those of the colours. For sharp images with red, green and blue.</source>
            <translation>クラスの境界を色の境目に合わせます。赤・緑・青のある鮮明な画像に向いています。</translation>
        </message>
        <message>
            <source>As in building=0.6; road=0.5. A pixel gets the most probable class that reaches its threshold, or no data.</source>
            <translation>例: building=0.6; road=0.5。各ピクセルは、閾値に達したクラスのうち最も確率の高いものになり、なければnodataになります。</translation>
        </message>
        <message>
            <source>Every pixel gets the most frequent class of a square around it with a side of so many pixels: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>各ピクセルを、それを中心とする一辺がこのピクセル数の正方形で最も多いクラスにします。境界が滑らかになります。5は弱め、15は強めです。</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
            <translation>これより小さいピクセル塊を、隣接する最大の塊のクラスにします。50で小さなごみが消えます。0ではすべて残します。</translation>
        </message>
        <message>
            <source>Rasters that programs can read over the network piece by piece. Takes a little longer to write; on for maps that are shared.</source>
            <translation>Web経由で部分ごとに読み込めるラスタにします。書き込みに少し時間がかかります。分類図を共有する場合はオンにします。</translation>
        </message>
        <message>
            <source>uint8: in steps of 1/255, a quarter of the room, which suits most. float32: as they are.</source>
            <translation>uint8: 1/255刻み。容量は4分の1で、たいていはこれで十分です。float32: 元の値のまま。</translation>
        </message>
        <message>
            <source>entropy: of all probabilities. margin: how near the second class comes to the first. Take entropy, unless two classes are all that matters.</source>
            <translation>entropy: すべての確率から求めます。margin: 2番目のクラスが1番目にどれだけ近いか。2つのクラスだけが重要な場合を除き、entropyを使います。</translation>
        </message>
        <message>
            <source>So many windows are outlined where the network is least sure. 20 are one or two hours' work.</source>
            <translation>ネットワークの確信が最も低いウィンドウを、この数だけ囲みます。20個で1～2時間の作業です。</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended early are used, if raster, model and settings are still the same.</source>
            <translation>ラスタ、モデル、設定が同じなら、キャンセルまたは中断した実行の完了済みの部分を使います。</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel, on the pixels of the input.</source>
            <translation>入力と同じピクセルに、クラス値を持つGeoTIFF。</translation>
        </message>
        <message>
            <source>Polygons of the classes with class value, class name, area, perimeter and mean confidence.</source>
            <translation>クラス値、クラス名、面積、周長、平均確信度を持つクラスのポリゴン。</translation>
        </message>
        <message>
            <source>GeoTIFF with a band per class: how sure the network is of it.</source>
            <translation>クラスごとに1バンドのGeoTIFF。ネットワークがそのクラスだとする確率です。</translation>
        </message>
        <message>
            <source>GeoTIFF with the probability of the class that was chosen.</source>
            <translation>選ばれたクラスの確率を示すGeoTIFF。</translation>
        </message>
        <message>
            <source>GeoTIFF of how unsure the network is: 0 is sure, 1 means that it does not know.</source>
            <translation>ネットワークの不確かさを示すGeoTIFF。0は確実、1はまったくわからないことを意味します。</translation>
        </message>
        <message>
            <source>Polygons of the most uncertain windows: digitise these next, and the model learns most.</source>
            <translation>最も不確かなウィンドウのポリゴン。ここを次にデジタイズすると、モデルが最も効果的に学習します。</translation>
        </message>
        <message>
            <source>A web page with the pixels, the share and the area of each class.</source>
            <translation>各クラスのピクセル数、割合、面積を載せたWebページ。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;strong&gt;show it to the network with the model's pixel size&lt;/strong&gt;. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;strong&gt;pixel size&lt;/strong&gt; and an &lt;strong&gt;extent&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Area&lt;/strong&gt; and &lt;strong&gt;extent&lt;/strong&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mean over turned and mirrored windows&lt;/strong&gt; and &lt;strong&gt;more models&lt;/strong&gt; give steadier maps and take longer. &lt;strong&gt;Smallest patch&lt;/strong&gt; and &lt;strong&gt;majority filter&lt;/strong&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;strong&gt;Class polygons&lt;/strong&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;strong&gt;Probabilities&lt;/strong&gt;: a band per class. &lt;strong&gt;Confidence&lt;/strong&gt;, &lt;strong&gt;uncertainty&lt;/strong&gt; and &lt;strong&gt;where to label next&lt;/strong&gt; show what to look at. &lt;strong&gt;Table of class areas&lt;/strong&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;学習済みモデルを使って、ラスタの各ピクセルをクラスに分類します。ラスタの大きさに制限はありません。継ぎ目が出ないように滑らかに混ぜ合わせたウィンドウ単位で計算し、全体をメモリに載せることはありません。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;ラスタ&lt;/strong&gt;: 学習用ラスタと同じバンドで、ピクセルサイズもほぼ同じもの。ピクセルサイズが異なる場合は、&lt;strong&gt;ネットワークにはモデルのピクセルサイズで渡す&lt;/strong&gt;を選びます。&lt;strong&gt;モデルファイル&lt;/strong&gt;: 「セグメンテーションモデルを学習」で作成したもの。実行前に両者を照合します。地図サービスには&lt;strong&gt;ピクセルサイズ&lt;/strong&gt;と&lt;strong&gt;範囲&lt;/strong&gt;の指定が必要です。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;対象領域&lt;/strong&gt;と&lt;strong&gt;範囲&lt;/strong&gt;で、分類する場所を限定できます。&lt;/p&gt;&lt;h3&gt;分類図をよくするには&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;回転・反転したウィンドウの平均&lt;/strong&gt;と&lt;strong&gt;追加モデル&lt;/strong&gt;は、時間がかかりますが結果を安定させます。&lt;strong&gt;最小のピクセル塊&lt;/strong&gt;と&lt;strong&gt;最頻値フィルタ&lt;/strong&gt;は、細かいノイズを取り除きます。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;クラスラスタ&lt;/strong&gt;: クラスの名前と色付き。ラスタにデータのないピクセルはnodataになります。&lt;strong&gt;クラスポリゴン&lt;/strong&gt;: 隣どうしは隙間なく接します。孔、小さなポリゴン、角を取り除くこともできます。&lt;strong&gt;確率&lt;/strong&gt;: クラスごとに1バンド。&lt;strong&gt;確信度&lt;/strong&gt;、&lt;strong&gt;不確実性&lt;/strong&gt;、&lt;strong&gt;次にラベルを付ける場所&lt;/strong&gt;は、確認すべき場所を示します。&lt;strong&gt;クラス面積の表&lt;/strong&gt;: Webページ。&lt;/p&gt;&lt;h3&gt;中断した場合&lt;/h3&gt;&lt;p&gt;完了した部分は出力のそばに保存されます。同じ実行をもう一度行うと、そこから再開します。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;デフォルトのネットワークでは、CPU 2コアで1秒に100万～200万ピクセルです。GPUではその何倍も速くなります。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Builds a small network, trains it for one step and makes one prediction, on the processor and on every graphics card. Takes some seconds. Leave it on, unless the computer hangs in it.</source>
            <translation>CPUとすべてのグラフィックカードで、小さなネットワークを作り、1ステップ学習し、1回予測します。数秒かかります。この処理でコンピュータが固まる場合を除き、オンのままにしてください。</translation>
        </message>
        <message>
            <source>A web page with all that was found. It holds no personal paths, so it can be attached to a question.</source>
            <translation>調べた結果をすべて載せたWebページ。個人のパスは含まれないので、質問に添付できます。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Self-test&lt;/strong&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;strong&gt;Everything works&lt;/strong&gt; is 1 or 0, &lt;strong&gt;faults&lt;/strong&gt; and &lt;strong&gt;warnings&lt;/strong&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Pixelwiseに必要なものをすべて調べ、足りないものや壊れたものごとに対処方法を示します。対象は、QGIS、Qt、Python、GDALとワーカーのパッケージのバージョン、グラフィックカードとそのドライバおよび空きメモリ、ディスクの空き容量です。自己テストでは、小さなネットワークを作り、1ステップ学習し、1回予測します。&lt;/p&gt;&lt;p&gt;インストールの後、アルゴリズムがPythonを見つけられないとき、グラフィックカードが使われないとき、不具合を報告する前に実行してください。ほかのアルゴリズムが動かない場合でも動作します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;自己テスト&lt;/strong&gt;: この処理でコンピュータが固まる場合を除き、オンのままにしてください。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;レポート&lt;/strong&gt;: Webページ。同じ内容がログにも出力されます。ホームフォルダは ~、ユーザー名は USER と表示されます。&lt;strong&gt;すべて正常&lt;/strong&gt;は1または0、&lt;strong&gt;不具合&lt;/strong&gt;と&lt;strong&gt;要確認&lt;/strong&gt;は対応が必要な行の数です。バージョンとデバイスも、スクリプト用に出力されます。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;10～30秒で、大半はPyTorchの読み込みです。インストール後の初回は1分ほどかかります。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>All rasters in this folder are classified, each on its own. Their bands must be those the model was trained on.</source>
            <translation>このフォルダ内のラスタを1つずつ分類します。モデルの学習に使ったものと同じバンドが必要です。</translation>
        </message>
        <message>
            <source>Besides the class raster: NAME_polygons.gpkg, NAME_confidence.tif and so on, beside it.</source>
            <translation>クラスラスタのほかに、そのそばに出力するもの。NAME_polygons.gpkg、NAME_confidence.tifなどです。</translation>
        </message>
        <message>
            <source>Which files of the folder are rasters: names with asterisks, and semicolons between them, as in ortho_*.tif;*.jp2.</source>
            <translation>フォルダ内のどのファイルをラスタとするか。アスタリスクを使った名前をセミコロンで区切ります（例: ortho_*.tif;*.jp2）。</translation>
        </message>
        <message>
            <source>Goes down into the folders of the folder. The maps lie in folders of the same names.</source>
            <translation>フォルダの中のフォルダも対象にします。分類図は同じ名前のフォルダに保存されます。</translation>
        </message>
        <message>
            <source>The bands in the order of the model, as in 4;3;2. Empty: all bands.</source>
            <translation>モデルの順に並べたバンド（例: 4;3;2）。空の場合: すべてのバンド。</translation>
        </message>
        <message>
            <source>Maps that are complete are kept where raster, model and settings are still the same; only new and changed rasters are classified.</source>
            <translation>ラスタ、モデル、設定が同じなら、完成済みの分類図はそのまま残し、新しいラスタと変更されたラスタだけを分類します。</translation>
        </message>
        <message>
            <source>Folder for a class raster of each raster, under the same name, and joined.vrt, which shows all of them as one. It must be another folder than that of the rasters.</source>
            <translation>各ラスタのクラスラスタ（同じ名前）と、すべてを1つにまとめて表示するjoined.vrtの保存先フォルダ。ラスタのフォルダとは別のフォルダにしてください。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of rasters&lt;/strong&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of class rasters&lt;/strong&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;strong&gt;All class rasters as one&lt;/strong&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;フォルダ内のすべてのラスタを1つずつ分類し、分類図を1つのレイヤにまとめます。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;ラスタのフォルダ&lt;/strong&gt;: GeoTIFFなどのファイル。ファイル名のパターンで絞り込めます。&lt;strong&gt;モデルファイル&lt;/strong&gt;: 「セグメンテーションモデルを学習」で作成したもの。そのほかのオプションは「ラスタを分類」と同じです。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;クラスラスタのフォルダ&lt;/strong&gt;: 各ラスタと同じ名前のクラスラスタと、追加で選んだ出力。&lt;strong&gt;全クラスラスタの統合&lt;/strong&gt;: プロジェクトに読み込まれる仮想ラスタjoined.vrt。すべてのラスタが同じCRSである必要があります。&lt;/p&gt;&lt;h3&gt;中断した場合、もう一度実行する場合&lt;/h3&gt;&lt;p&gt;完成済みの分類図は残ります。同じ実行をもう一度行うと次のラスタから再開し、新しいものと変更されたものだけを分類します。分類できないラスタがあっても、ほかのラスタの処理は止まりません。その場合、実行は最後にエラーとなり、そのラスタの名前を示します。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;すべてのラスタに「ラスタを分類」を実行するのと同じです。デフォルトのネットワークでは、CPU 2コアで1秒に100万～200万ピクセルで、GPUではその何倍も速くなります。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>install: makes the environment, or goes on where an earlier installation ended. repair: installs anew what is missing or damaged. uninstall: removes the environment. use: takes the Python that is given below, after it was checked.</source>
            <translation>install: 環境を作成するか、途中で終わったインストールを再開します。repair: 足りないものや壊れたものを入れ直します。uninstall: 環境を削除します。use: 下で指定したPythonを、確認したうえで使います。</translation>
        </message>
        <message>
            <source>Build of PyTorch. auto takes the one that fits the graphics card and its driver, which is best; cpu is the smallest; cu… are builds for a CUDA version; pypi is what the package index has.</source>
            <translation>PyTorchのビルド。autoはグラフィックカードとドライバに合うものを選ぶので、通常はこれが最適です。cpuは最も小さく、cu…はCUDAのバージョン別のビルド、pypiはパッケージインデックスにあるものです。</translation>
        </message>
        <message>
            <source>For computers without internet: a folder of wheels that were fetched elsewhere. Nothing is downloaded.</source>
            <translation>インターネットに接続していないコンピュータ用。別の場所で取得したwheelのフォルダを指定します。ダウンロードは行いません。</translation>
        </message>
        <message>
            <source>For the action “use”: the Python of an environment of yours with PyTorch, of conda or a venv, or the environment's folder.</source>
            <translation>操作「use」で使います。PyTorchが入った手持ちの環境（condaやvenv）のPython、または環境のフォルダを指定します。</translation>
        </message>
        <message>
            <source>Your yes. Without it nothing is installed or removed, and the run says what it would do.</source>
            <translation>実行の同意。オフの場合はインストールも削除もせず、何をするかだけを表示します。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Action&lt;/strong&gt;: install, repair, uninstall, or use a Python of yours. &lt;strong&gt;Device&lt;/strong&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;strong&gt;Folder of wheels&lt;/strong&gt;: to install without internet. &lt;strong&gt;Yes, do it&lt;/strong&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;strong&gt;Python&lt;/strong&gt;, the version of &lt;strong&gt;PyTorch&lt;/strong&gt;, and the &lt;strong&gt;devices&lt;/strong&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Pixelwiseの計算に必要なもの（主にPyTorch）を、ユーザープロファイル内の専用の環境にインストールします。QGIS自体のパッケージには何も追加されず、QGISがそれらを読み込むこともありません。同じ操作は、パネル「ラスタ ▸ Pixelwise ▸ 環境」でもできます。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;操作&lt;/strong&gt;: インストール、修復、アンインストール、または手持ちのPythonの使用。&lt;strong&gt;デバイス&lt;/strong&gt;: autoのままにすると、グラフィックカードに合うPyTorchのビルドを選びます。&lt;strong&gt;wheelのフォルダ&lt;/strong&gt;: インターネットを使わずにインストールする場合。&lt;strong&gt;はい、実行します&lt;/strong&gt;: オフの場合は、ダウンロードの量を表示するだけです。&lt;/p&gt;&lt;p&gt;キャンセルまたは失敗した実行は、もう一度始めるとそこから再開します。「設定 ▸ オプション ▸ ネットワーク」のプロキシを使います。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Python&lt;/strong&gt;のパス、&lt;strong&gt;PyTorch&lt;/strong&gt;のバージョン、計算に使える&lt;strong&gt;デバイス&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;3～30分です。ダウンロードの量は、グラフィックカードなしで0.5 GB、NVIDIAのカードでは2.5～3.5 GBです。見積もりだけを見るには、「はい、実行します」をオフにして実行します。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Training raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; and their &lt;strong&gt;class field&lt;/strong&gt;; the &lt;strong&gt;raster to classify&lt;/strong&gt;, which may be the same; and how many &lt;strong&gt;epochs&lt;/strong&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;model file&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;画像から分類図までを一度に行います。ラスタとラベルから学習用チップを切り出し、それでネットワークを学習し、ラスタを分類して、クラスの輪郭をポリゴンにします。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;学習用ラスタ&lt;/strong&gt;、&lt;strong&gt;ラベル&lt;/strong&gt;とその&lt;strong&gt;クラスフィールド&lt;/strong&gt;、&lt;strong&gt;分類するラスタ&lt;/strong&gt;（学習用ラスタと同じでもかまいません）、学習する&lt;strong&gt;エポック数&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;モデルファイル&lt;/strong&gt;、&lt;strong&gt;クラスラスタ&lt;/strong&gt;、&lt;strong&gt;クラスポリゴン&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;ほとんどが学習の時間です。チップ100枚程度なら、CPU 2コアで数分、GPUではその10分の1です。&lt;/p&gt;&lt;p&gt;手順を変えるには、プロセシングツールボックスで右クリックして&lt;strong&gt;コピーを編集&lt;/strong&gt;を選びます。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From labels to a map (chips, training, classification)</source>
            <translation>ラベルから分類図まで（チップ、学習、分類）</translation>
        </message>
        <message>
            <source>Cuts chips, trains a network on them and classifies a raster with it, in one go.</source>
            <translation>チップの切り出し、ネットワークの学習、ラスタの分類を一度に行います。</translation>
        </message>
        <message>
            <source>Training raster</source>
            <translation>学習用ラスタ</translation>
        </message>
        <message>
            <source>Raster to classify</source>
            <translation>分類するラスタ</translation>
        </message>
        <message>
            <source>A raster with the same bands. It may be the training raster.</source>
            <translation>同じバンドのラスタ。学習用ラスタでもかまいません。</translation>
        </message>
        <message>
            <source>The outlines of the classes, which touch without gaps.</source>
            <translation>隙間なく接するクラスの輪郭。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of rasters&lt;/strong&gt;, all of one CRS, and the &lt;strong&gt;model file&lt;/strong&gt;. &lt;strong&gt;Smallest polygon&lt;/strong&gt; and &lt;strong&gt;simplify&lt;/strong&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of class rasters&lt;/strong&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;フォルダ内のすべてのラスタを学習済みモデルで分類し、分類図を1つにまとめ、ラスタの境界をまたいでクラスの輪郭をポリゴンにします。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;ラスタのフォルダ&lt;/strong&gt;（すべて同じCRS）と&lt;strong&gt;モデルファイル&lt;/strong&gt;。&lt;strong&gt;最小のポリゴン&lt;/strong&gt;と&lt;strong&gt;簡素化の許容距離&lt;/strong&gt;を指定すると、ポリゴンが扱いやすくなります。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;クラスラスタのフォルダ&lt;/strong&gt;（各ラスタの分類図と、すべてを1つにまとめて表示するjoined.vrt）と、&lt;strong&gt;クラスポリゴン&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;CPU 2コアで1秒に100万～200万ピクセルで、GPUではその何倍も速くなります。もう一度実行すると、新しいラスタと変更されたラスタだけを分類します。&lt;/p&gt;&lt;p&gt;手順を変えるには、プロセシングツールボックスで右クリックして&lt;strong&gt;コピーを編集&lt;/strong&gt;を選びます。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From a folder of rasters to polygons</source>
            <translation>ラスタのフォルダからポリゴンまで</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder and outlines the classes of all as one layer.</source>
            <translation>フォルダ内のすべてのラスタを分類し、全体のクラスの輪郭を1つのレイヤにします。</translation>
        </message>
        <message>
            <source>Smallest polygon (m²)</source>
            <translation>最小のポリゴン（m²）</translation>
        </message>
        <message>
            <source>Simplify by (pixels)</source>
            <translation>簡素化の許容距離（ピクセル）</translation>
        </message>
        <message>
            <source>Its GeoTIFF, VRT, JPEG 2000 and IMG files are classified. Their bands must be those the model was trained on, and their CRS the same.</source>
            <translation>このフォルダのGeoTIFF、VRT、JPEG 2000、IMGファイルを分類します。モデルの学習に使ったものと同じバンドと、共通のCRSが必要です。</translation>
        </message>
        <message>
            <source>Smaller polygons are left out. 0: all are kept.</source>
            <translation>これより小さいポリゴンは除きます。0: すべて残します。</translation>
        </message>
        <message>
            <source>Corners within so many pixels of a straight line are left out, alike on both sides of a border. 1 takes away the steps of the pixels.</source>
            <translation>直線からの距離がこのピクセル数以内の角を、境界の両側で同じように取り除きます。1にすると、ピクセルの段差が消えます。</translation>
        </message>
        <message>
            <source>For a class raster of each raster, and joined.vrt. It must be another folder than that of the rasters.</source>
            <translation>各ラスタのクラスラスタとjoined.vrtの保存先。ラスタのフォルダとは別のフォルダにしてください。</translation>
        </message>
        <message>
            <source>The outlines of the classes in all rasters, as one layer.</source>
            <translation>全ラスタのクラスの輪郭をまとめた1つのレイヤ。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; of all of it and their &lt;strong&gt;class field&lt;/strong&gt;. &lt;strong&gt;Held-out area&lt;/strong&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;strong&gt;pixels without a label&lt;/strong&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;report&lt;/strong&gt; with confusion matrix and figures, the &lt;strong&gt;error map&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; of the held-out area, and the &lt;strong&gt;model file&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;評価用に取り置いた領域の外側でネットワークを学習し、その領域を分類して、分類図をそこのラベルと比較します。得られる指標は、まったく学習していない場所でのネットワークの性能を示します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;ラスタ&lt;/strong&gt;、その全体の&lt;strong&gt;ラベル&lt;/strong&gt;とその&lt;strong&gt;クラスフィールド&lt;/strong&gt;。&lt;strong&gt;評価用領域&lt;/strong&gt;: ラベル付けした範囲の一部（たとえば5分の1）を囲むように描いたポリゴン。すべてのクラスが入るようにします。&lt;strong&gt;ラベルのないピクセルの扱い&lt;/strong&gt;: 対象をすべてラベル付けした場合はbackground、そうでなければignoreを選びます。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;混同行列と指標を載せた&lt;strong&gt;レポート&lt;/strong&gt;、&lt;strong&gt;誤分類図&lt;/strong&gt;、評価用領域の&lt;strong&gt;クラスラスタ&lt;/strong&gt;、&lt;strong&gt;モデルファイル&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;ほとんどが学習の時間です。チップ100枚程度なら、CPU 2コアで数分、GPUではその10分の1です。&lt;/p&gt;&lt;p&gt;手順を変えるには、プロセシングツールボックスで右クリックして&lt;strong&gt;コピーを編集&lt;/strong&gt;を選びます。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Train and assess on a held-out area</source>
            <translation>学習して評価用領域で精度を評価</translation>
        </message>
        <message>
            <source>Says how good a network is in an area from which it has learnt nothing.</source>
            <translation>まったく学習していない領域で、ネットワークがどれだけ正しいかを調べます。</translation>
        </message>
        <message>
            <source>Held-out area</source>
            <translation>評価用領域</translation>
        </message>
        <message>
            <source>Polygons in which nothing is learnt. They must be labelled as carefully as the rest.</source>
            <translation>学習に使わない範囲を示すポリゴン。ほかの場所と同じように丁寧にラベル付けされている必要があります。</translation>
        </message>
        <message>
            <source>The map of the held-out area.</source>
            <translation>評価用領域の分類図。</translation>
        </message>
        <message>
            <source>A web page with the confusion matrix and the figures of accuracy.</source>
            <translation>混同行列と精度の指標を載せたWebページ。</translation>
        </message>
        <message>
            <source>Shows which class was taken for which.</source>
            <translation>どのクラスをどのクラスと取り違えたかを示します。</translation>
        </message>
        <message>
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, the &lt;strong&gt;model file&lt;/strong&gt; and the &lt;strong&gt;number of windows&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Windows to label&lt;/strong&gt;: number 1 is the least sure. &lt;strong&gt;Labels to correct&lt;/strong&gt;: the map inside these windows; move borders, change &lt;strong&gt;class&lt;/strong&gt;, delete and draw until it is right. Save it as a file. &lt;strong&gt;Class raster&lt;/strong&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;能動学習の最初の手順です。ラスタを分類し、モデルの確信が最も低いウィンドウを囲み、そこにあるとモデルが判断したものをポリゴンとして出力します。これを修正し、モデル「能動学習の1ラウンド」で学習を続けます。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;ラスタ&lt;/strong&gt;、&lt;strong&gt;モデルファイル&lt;/strong&gt;、&lt;strong&gt;ウィンドウの数&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;ラベルを付けるウィンドウ&lt;/strong&gt;: 番号1が最も確信の低いウィンドウです。&lt;strong&gt;修正するラベル&lt;/strong&gt;: これらのウィンドウ内の分類図。正しくなるまで、境界を動かし、&lt;strong&gt;class&lt;/strong&gt;を変更し、削除し、描き足します。ファイルとして保存してください。&lt;strong&gt;クラスラスタ&lt;/strong&gt;: 分類図の全体。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;CPU 2コアで1秒に100万～200万ピクセルで、GPUではその何倍も速くなります。&lt;/p&gt;&lt;p&gt;手順を変えるには、プロセシングツールボックスで右クリックして&lt;strong&gt;コピーを編集&lt;/strong&gt;を選びます。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning: where to label first</source>
            <translation>能動学習: 最初にラベルを付ける場所</translation>
        </message>
        <message>
            <source>Outlines where a model is least sure, and what it sees there, for you to correct.</source>
            <translation>モデルの確信が最も低い場所を囲み、そこでの判断結果を修正用に出力します。</translation>
        </message>
        <message>
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;; the &lt;strong&gt;chip dataset&lt;/strong&gt; that the model was trained on, to which chips are added; the &lt;strong&gt;model file&lt;/strong&gt;; the corrected &lt;strong&gt;labels&lt;/strong&gt; with their &lt;strong&gt;class field&lt;/strong&gt;; and the &lt;strong&gt;labelled windows&lt;/strong&gt;, in which everything that was to be labelled is. &lt;strong&gt;Pixels without a label&lt;/strong&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;strong&gt;model file&lt;/strong&gt; and &lt;strong&gt;class raster&lt;/strong&gt;, and &lt;strong&gt;windows to label&lt;/strong&gt; and &lt;strong&gt;labels to correct&lt;/strong&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;能動学習の1ラウンドです。ラベルを付けた部分をチップに追加し、モデルがその全体から学習を続け、新しいモデルでラスタを分類します。その確信が最も低いウィンドウに、次のラウンドでラベルを付けます。最初のウィンドウは「能動学習: 最初にラベルを付ける場所」で作成します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;ラスタ&lt;/strong&gt;、モデルの学習に使った&lt;strong&gt;チップデータセット&lt;/strong&gt;（ここにチップが追加されます）、&lt;strong&gt;モデルファイル&lt;/strong&gt;、修正した&lt;strong&gt;ラベル&lt;/strong&gt;とその&lt;strong&gt;クラスフィールド&lt;/strong&gt;、&lt;strong&gt;ラベルを付けたウィンドウ&lt;/strong&gt;（対象がすべてラベル付けされているもの）。&lt;strong&gt;ラベルのないピクセルの扱い&lt;/strong&gt;は、チップを作成したときと同じにしてください。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;新しい&lt;strong&gt;モデルファイル&lt;/strong&gt;と&lt;strong&gt;クラスラスタ&lt;/strong&gt;、次のラウンド用の&lt;strong&gt;ラベルを付けるウィンドウ&lt;/strong&gt;と&lt;strong&gt;修正するラベル&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;最初のモデルの学習と同じか、それ以下です。チップ100枚程度なら、CPU 2コアで数分、GPUではその10分の1です。&lt;/p&gt;&lt;p&gt;手順を変えるには、プロセシングツールボックスで右クリックして&lt;strong&gt;コピーを編集&lt;/strong&gt;を選びます。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning round</source>
            <translation>能動学習の1ラウンド</translation>
        </message>
        <message>
            <source>Goes on training with what you have labelled, and says what to label next.</source>
            <translation>ラベルを付けた部分で学習を続け、次にラベルを付ける場所を示します。</translation>
        </message>
        <message>
            <source>Corrected labels</source>
            <translation>修正したラベル</translation>
        </message>
        <message>
            <source>Labelled windows</source>
            <translation>ラベルを付けたウィンドウ</translation>
        </message>
        <message>
            <source>The folder that the model was trained on. The new chips are added to it.</source>
            <translation>モデルの学習に使ったフォルダ。新しいチップはここに追加されます。</translation>
        </message>
        <message>
            <source>The model of the last round, from which the training goes on.</source>
            <translation>前のラウンドのモデル。ここから学習を続けます。</translation>
        </message>
        <message>
            <source>The labels to correct of the last round, corrected.</source>
            <translation>前のラウンドの「修正するラベル」を修正したもの。</translation>
        </message>
        <message>
            <source>The field with the class: “class” in the labels to correct.</source>
            <translation>クラスを持つフィールド。「修正するラベル」では「class」です。</translation>
        </message>
        <message>
            <source>The windows to label of the last round, without those that you have not labelled.</source>
            <translation>前のラウンドの「ラベルを付けるウィンドウ」から、ラベルを付けなかったものを除いたもの。</translation>
        </message>
        <message>
            <source>Label polygons</source>
            <translation>ラベルポリゴン</translation>
        </message>
        <message>
            <source>Epochs (0 = automatic)</source>
            <translation>エポック数（0 = 自動）</translation>
        </message>
        <message>
            <source>The raster, of any kind that QGIS opens from a file.</source>
            <translation>QGISがファイルから開ける任意の種類のラスタ。</translation>
        </message>
        <message>
            <source>Polygons of what the network is to learn.</source>
            <translation>ネットワークに学習させる対象のポリゴン。</translation>
        </message>
        <message>
            <source>The field with the class. Empty: all polygons are of one class.</source>
            <translation>クラスを持つフィールド。空の場合: 全ポリゴンを1クラスとします。</translation>
        </message>
        <message>
            <source>background: a class of its own, where everything that was to be labelled is. ignore: unknown, where only samples were drawn.</source>
            <translation>background: 独立したクラスとします。対象をすべてラベル付けした場合に使います。ignore: 不明とします。サンプルだけを描いた場合に使います。</translation>
        </message>
        <message>
            <source>How often the training goes through all chips. 0: as often as the number of chips needs.</source>
            <translation>学習で全チップを繰り返す回数。0: チップの数に応じて必要な回数にします。</translation>
        </message>
        <message>
            <source>The trained network with all that is needed to use it.</source>
            <translation>学習済みのネットワークと、使うのに必要な情報のすべて。</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel.</source>
            <translation>各ピクセルにクラス値を持つGeoTIFF。</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>ウィンドウの数</translation>
        </message>
        <message>
            <source>Windows to label</source>
            <translation>ラベルを付けるウィンドウ</translation>
        </message>
        <message>
            <source>Labels to correct</source>
            <translation>修正するラベル</translation>
        </message>
        <message>
            <source>How many windows you will label. Each is as large as a chip; ten are about an hour's work.</source>
            <translation>ラベルを付けるウィンドウの数。1つの大きさはチップと同じです。10個で約1時間の作業です。</translation>
        </message>
        <message>
            <source>Squares in which the model is least sure, with their rank.</source>
            <translation>モデルの確信が最も低い正方形の範囲。順位が付いています。</translation>
        </message>
        <message>
            <source>What the map shows in these windows, as polygons to correct.</source>
            <translation>これらのウィンドウ内の分類図を、修正用のポリゴンにしたもの。</translation>
        </message>
        <message>
            <source>All documentation</source>
            <translation>ドキュメント全体</translation>
        </message>
        <message>
            <source>All inputs</source>
            <translation>すべての入力</translation>
        </message>
        <message>
            <source>All outputs</source>
            <translation>すべての出力</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
            <translation>これより小さいピクセル塊を、ポリゴンでだけ、隣接する最大の塊に含めます。50で小さなごみが消えます。0ではすべて残します。</translation>
        </message>
        <message>
            <source>Holes of less than so many square metres become part of the polygon around them, with all that is in them. 5 suits buildings; 0 fills none.</source>
            <translation>この面積（m²）より小さい孔を、中にあるものも含めて、周囲のポリゴンで埋めます。建物には5が適します。0では埋めません。</translation>
        </message>
        <message>
            <source>Polygons of less than so many square metres are left out. 10 suits buildings; 0 keeps all.</source>
            <translation>この面積（m²）より小さいポリゴンを除きます。建物には10が適します。0ではすべて残します。</translation>
        </message>
        <message>
            <source>How far borders may move to lose vertices, in pixels, for example 1. Neighbours still share them.</source>
            <translation>頂点を減らすために境界を動かしてよい距離（ピクセル、例: 1）。隣どうしは境界を共有したままです。</translation>
        </message>
        <message>
            <source>How often corners are cut to round them. Neighbours still share their borders. 1 or 2 look natural; 0 keeps the steps of the pixels.</source>
            <translation>角を切り落として丸める回数。隣どうしは境界を共有したままです。1か2で自然な形になります。0ではピクセルの段差が残ります。</translation>
        </message>
        <message>
            <source>Values of classes, such as 1;3, whose outlines get right angles, as buildings have. For outlines that touch one other class only: leave out what is not needed by “classes without polygons”.</source>
            <translation>輪郭を建物のように直角にするクラスの値（例: 1;3）。ほかの1クラスとだけ接する輪郭が対象です。不要なクラスは「ポリゴンにしないクラス」で除いてください。</translation>
        </message>
        <message>
            <source>Values of classes, such as 0;4, that get no polygons.</source>
            <translation>ポリゴンにしないクラスの値（例: 0;4）。</translation>
        </message>
        <message>
            <source>A raster of class values: whole numbers, from any program.</source>
            <translation>整数のクラス値のラスタ。どのプログラムで作成したものでもかまいません。</translation>
        </message>
        <message>
            <source>The band with the class values.</source>
            <translation>クラス値のバンド。</translation>
        </message>
        <message>
            <source>A raster on the same pixels, of which each polygon gets the mean, such as that of “Classify raster”.</source>
            <translation>同じピクセルのラスタ。各ポリゴンに平均値が付きます（「ラスタを分類」の確信度など）。</translation>
        </message>
        <message>
            <source>Polygons with class value, class name, area, perimeter and mean confidence.</source>
            <translation>クラス値、クラス名、面積、周長、平均確信度を持つポリゴン。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;strong&gt;Confidence&lt;/strong&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polygons&lt;/strong&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;クラスラスタをポリゴンに変換します。輪郭は、ピクセルの縁に沿わせることも、滑らかにすることもできます。境界をどう処理しても、隣どうしは隙間も重なりもなく接します。ラスタの大きさに制限はありません。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;クラスラスタ&lt;/strong&gt;: 「ラスタを分類」またはほかのプログラムで作成したもの。名前と色は、属性テーブル、カテゴリ名、パレットから取得します。データのないピクセルはポリゴンになりません。&lt;strong&gt;確信度&lt;/strong&gt;: 各ポリゴンに平均値を付けるラスタ。&lt;/p&gt;&lt;h3&gt;滑らかなポリゴン&lt;/h3&gt;&lt;p&gt;次の順に処理します。小さなピクセル塊を隣に含め、小さな孔を埋め、境界を簡素化し、スムージングするか直角にし、小さなポリゴンを除きます。簡素化は1ピクセル、スムージングは2～3回で十分です。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;ポリゴン&lt;/strong&gt;: クラス値（&lt;code&gt;class_id&lt;/code&gt;）、クラス名（&lt;code&gt;class&lt;/code&gt;）、面積（&lt;code&gt;area_m2&lt;/code&gt;、平方メートル）、周長（&lt;code&gt;perimeter&lt;/code&gt;、メートル）、平均確信度（&lt;code&gt;confidence&lt;/code&gt;）を持ち、任意のベクタ形式で保存できます。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;1秒に数百万ピクセル、ポリゴン100万個で約1分です。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>モデルのバンド、クラス、ネットワーク、精度、学習の設定を載せたWebページ。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Description&lt;/strong&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;モデルファイルの内容を表示します。学習に使ったバンドとピクセルサイズ、検出するクラス、構造、検証用チップでの精度、作成方法がわかります。画像は必要なく、計算も行いません。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;モデルファイル&lt;/strong&gt;: 「セグメンテーションモデルを学習」で作成したもの。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;モデル情報&lt;/strong&gt;: Webページ。同じ内容が出力値にもなるので、スクリプトやモデルデザイナーで使えます。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;1秒未満です。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Chips of this fold check the training, those of all others are learnt from. 0: training and validation chips as the dataset says.</source>
            <translation>このフォールドのチップで学習の結果を検証し、残りのフォールドのチップから学習します。0: データセットの学習用・検証用の区分に従います。</translation>
        </message>
        <message>
            <source>One file with the weights and all that is needed to use them on other rasters.</source>
            <translation>重みと、ほかのラスタで使うのに必要な情報のすべてを収めた1つのファイル。</translation>
        </message>
        <message>
            <source>A web page with the settings, the curves of the training and the accuracy of each class. It is written after every epoch, so that it can be watched.</source>
            <translation>設定、学習曲線、各クラスの精度を載せたWebページ。エポックごとに更新されるので、途中経過を確認できます。</translation>
        </message>
        <message>
            <source>Takes files for TensorBoard and a CSV table with the figures of each epoch.</source>
            <translation>TensorBoard用のファイルと、各エポックの指標のCSVテーブルを保存します。</translation>
        </message>
        <message>
            <source>How many parts the chips are shared out to, in blocks that lie apart. Chips that were exported with folds keep theirs. 5 is usual.</source>
            <translation>離れたブロックごとにチップを分けるグループの数。フォールド付きでエクスポートしたチップは、元のフォールドのままです。通常は5です。</translation>
        </message>
        <message>
            <source>After the folds, train one more model on all chips, for making maps. Its accuracy is that of the folds.</source>
            <translation>フォールドごとの学習の後に、分類図の作成に使うモデルをもう1つ、全チップで学習します。その精度は、フォールドの精度とみなします。</translation>
        </message>
        <message>
            <source>Takes a model for each fold, and the final one. A run that was cancelled goes on from there.</source>
            <translation>各フォールドのモデルと最終モデルを保存します。キャンセルした実行はここから再開します。</translation>
        </message>
        <message>
            <source>A web page with a table of the folds, their mean and standard deviation, and the accuracy of each class over all chips.</source>
            <translation>フォールドの表、その平均と標準偏差、全チップでの各クラスの精度を載せたWebページ。</translation>
        </message>
        <message>
            <source>Folder that was made by “Export training chips”.</source>
            <translation>「学習用チップをエクスポート」で作成したフォルダ。</translation>
        </message>
        <message>
            <source>How the network is built. unet is a good choice for nearly everything.</source>
            <translation>ネットワークの構造。ほとんどの場合、unetがよい選択です。</translation>
        </message>
        <message>
            <source>The part of the network that reads the image. Small ones such as resnet18 train in minutes without a GPU. Any other encoder of segmentation-models-pytorch can be typed in, and as tu-NAME any of timm.</source>
            <translation>ネットワークのうち、画像を読み取る部分。resnet18などの小さなものは、GPUなしでも数分で学習できます。segmentation-models-pytorchのほかのエンコーダや、tu-NAMEの形でtimmの任意のエンコーダも入力できます。</translation>
        </message>
        <message>
            <source>none: training starts from random weights. imagenet: it starts from weights learnt on photographs, which are downloaded once and help most where there are few chips. Others were learnt on Sentinel-2 and Landsat. The path of a file with weights can be typed in, too.</source>
            <translation>none: ランダムな重みから学習を始めます。imagenet: 写真で学習した重みから始めます。一度だけダウンロードされ、チップが少ないときに特に有効です。ほかに、Sentinel-2やLandsatで学習した重みがあります。重みのファイルのパスも入力できます。</translation>
        </message>
        <message>
            <source>A model that was trained before. Classes and bands may differ: bands are found by name, new classes start anew. The log says what was kept.</source>
            <translation>以前に学習したモデル。クラスやバンドが異なってもかまいません。バンドは名前で照合し、新しいクラスは最初から学習します。引き継いだものはログに表示されます。</translation>
        </message>
        <message>
            <source>train: all of the network learns. frozen: the encoder stays as its weights are, which is quicker and needs weights that were learnt before.</source>
            <translation>train: ネットワーク全体が学習します。frozen: エンコーダの重みを変えません。速くなりますが、学習済みの重みが必要です。</translation>
        </message>
        <message>
            <source>Keeps the encoder as it is for so many epochs, until the rest of the network has settled: 2 to 5 with weights learnt before, else 0.</source>
            <translation>ネットワークの残りの部分が落ち着くまで、この数のエポックの間、エンコーダを変えません。学習済みの重みなら2～5、それ以外は0にします。</translation>
        </message>
        <message>
            <source>The encoder learns with this share of the learning rate: 0.1 goes gently about weights learnt before.</source>
            <translation>エンコーダの学習率を、全体の学習率に対する割合で指定します。0.1にすると、学習済みの重みを少しずつ変えます。</translation>
        </message>
        <message>
            <source>Adds squeeze-and-excitation to the decoder of unet, unetplusplus and linknet, and a little time.</source>
            <translation>unet、unetplusplus、linknetのデコーダにsqueeze-and-excitationを追加します。少し時間が増えます。</translation>
        </message>
        <message>
            <source>Width of the networks that have no encoder, such as unet_original. 64 is that of the paper; 32 takes a quarter of the time.</source>
            <translation>unet_originalなど、エンコーダのないネットワークの幅。論文では64です。32にすると時間が4分の1になります。</translation>
        </message>
        <message>
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part up to the first depth that is good enough.</source>
            <translation>unetplusplusで使います。ネットワークのすべての深さで分類を学習します。accurateはその平均を使い、fastは最初に十分な結果が出る深さまでの部分だけを使います。</translation>
        </message>
        <message>
            <source>Varies chips at random, so that few chips go further. none: not at all. light: turns and mirrors. standard: also sizes and brightness. strong: also colours, blur, noise and shadows.</source>
            <translation>チップをランダムに変化させて、少ないチップを生かします。none: 変化させません。light: 回転と反転。standard: 大きさと明るさも。strong: 色、ぼかし、ノイズ、影も。</translation>
        </message>
        <message>
            <source>Operations that are added to what was chosen above (+) or taken from it (-).</source>
            <translation>上の選択に追加する操作（+）と、除く操作（-）。</translation>
        </message>
        <message>
            <source>A pipeline of albumentations, saved as JSON, that is used in place of the choice above.</source>
            <translation>上の選択の代わりに使う、JSONで保存したalbumentationsのパイプライン。</translation>
        </message>
        <message>
            <source>Numbers of the bands that are red, green and blue, such as 3,2,1: colours are varied in them together. Empty: found by the bands' names.</source>
            <translation>赤、緑、青のバンドの番号（例: 3,2,1）。これらのバンドの色をまとめて変化させます。空の場合: バンド名から判断します。</translation>
        </message>
        <message>
            <source>uniform: each chip once an epoch. rare: chips with rare classes come more often, others less.</source>
            <translation>uniform: 各チップを1エポックに1回。rare: 希少クラスのあるチップを多く、ほかを少なく使います。</translation>
        </message>
        <message>
            <source>How much a pixel of each class weighs in the loss. none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
            <translation>損失での各クラスのピクセルの重み。none: すべて同じ。inverse、median、effective: 希少クラスほど大きくします（強さが異なります）。given: 次の欄の値を使います。</translation>
        </message>
        <message>
            <source>Weights of classes by name or value, such as building=2; road=5. Others weigh 1.</source>
            <translation>クラスの重みを名前または値で指定します（例: building=2; road=5）。ほかのクラスは1です。</translation>
        </message>
        <message>
            <source>ce is cross-entropy, dice the Dice loss, ce+dice their sum, a good choice for nearly everything. Other sums can be typed in, such as 0.5*focal+lovasz.</source>
            <translation>ceは交差エントロピー、diceはDice損失、ce+diceはその和で、ほとんどの場合よい選択です。0.5*focal+lovaszのように、ほかの和も入力できます。</translation>
        </message>
        <message>
            <source>Takes labels as true but for this share, which helps where they are not exact: 0.1, for instance.</source>
            <translation>ラベルをこの割合だけ不確かなものとして扱います。ラベルが正確でない場合に有効です（例: 0.1）。</translation>
        </message>
        <message>
            <source>How much focal and focal_tversky look at pixels that are hard; 2 suits most, 0 makes focal the cross-entropy.</source>
            <translation>focalとfocal_tverskyで、難しいピクセルをどれだけ重視するか。たいていは2が適します。0ではfocalが交差エントロピーと同じになります。</translation>
        </message>
        <message>
            <source>Weight of pixels that are wrongly taken for a class, in tversky and focal_tversky. 0.3 with a beta of 0.7 finds more; 0.5 and 0.5 is Dice.</source>
            <translation>tverskyとfocal_tverskyで、誤ってそのクラスとされたピクセルの重み。alphaを0.3、betaを0.7にすると検出が増えます。0.5と0.5ではDiceと同じです。</translation>
        </message>
        <message>
            <source>Weight of pixels of a class that are missed, in tversky and focal_tversky. More than alpha: rather too much than too little is found. 0.7 for rare classes.</source>
            <translation>tverskyとfocal_tverskyで、見逃されたクラスのピクセルの重み。alphaより大きくすると、見逃しが減る代わりに検出が多めになります。希少クラスには0.7にします。</translation>
        </message>
        <message>
            <source>Share of the focal part in unified_focal; the rest is its Tversky part. 0.5 is half of each.</source>
            <translation>unified_focalでのfocalの割合。残りはTverskyです。0.5では半分ずつになります。</translation>
        </message>
        <message>
            <source>Weight of what is missed against what is wrongly found, in unified_focal. 0.6 suits most; more finds more.</source>
            <translation>unified_focalで、誤検出に対する見逃しの重み。たいていは0.6が適します。大きくすると検出が増えます。</translation>
        </message>
        <message>
            <source>How much unified_focal looks at rare classes and hard pixels. 0.5 suits most; 0.2 looks at them harder.</source>
            <translation>unified_focalで、希少クラスと難しいピクセルをどれだけ重視するか。たいていは0.5が適します。0.2ではさらに重視します。</translation>
        </message>
        <message>
            <source>Makes pixels between objects that nearly touch weigh more, so that they are told apart: w0 of the U-Net paper, there 10.</source>
            <translation>ほとんど接している対象物の間のピクセルの重みを大きくし、対象物を分離しやすくします。U-Netの論文のw0で、論文では10です。</translation>
        </message>
        <message>
            <source>How many pixels wide such gaps are, about. 5 is that of the paper.</source>
            <translation>そのような隙間のおおよその幅（ピクセル）。論文では5です。</translation>
        </message>
        <message>
            <source>How often all chips are seen. The epoch with the best validation is kept. 0: more of them the fewer chips there are, from 16 to 150.</source>
            <translation>全チップを繰り返す回数。検証の結果が最もよいエポックを残します。0: チップが少ないほど多く、16～150回にします。</translation>
        </message>
        <message>
            <source>Chips that are computed together. 0: as many as fit into memory. When memory runs out in a run, it is halved and the run goes on.</source>
            <translation>まとめて計算するチップの数。0: メモリに入る最大の数。実行中にメモリが足りなくなると、半分に減らして続けます。</translation>
        </message>
        <message>
            <source>So many batches make one step, as one large batch would, without its need of memory. 2 to 4 where only batches of 1 or 2 fit, else 1.</source>
            <translation>この数のバッチで1ステップとします。大きなバッチと同じ効果が、少ないメモリで得られます。バッチが1か2しか入らない場合は2～4、それ以外は1にします。</translation>
        </message>
        <message>
            <source>The largest step of the weights. 0.001 suits most; 0.0001 for a model that is trained further. 0: found by a short test before the training.</source>
            <translation>重みを変える最大の幅。たいていは0.001、学習済みモデルの学習を続ける場合は0.0001が適します。0: 学習前の短いテストで求めます。</translation>
        </message>
        <message>
            <source>How steps are made of gradients. adamw suits nearly everything.</source>
            <translation>勾配からステップを求める方法。ほとんどの場合、adamwが適します。</translation>
        </message>
        <message>
            <source>Pulls weights towards 0, against learning chips by heart. 0.01 suits most; 0.05 for few chips.</source>
            <translation>重みを0に近づけて、チップの丸暗記を防ぎます。たいていは0.01、チップが少ない場合は0.05が適します。</translation>
        </message>
        <message>
            <source>How much of the last steps goes into the next one, for sgd. 0.9 suits most.</source>
            <translation>sgdで、直前までのステップを次のステップにどれだけ反映するか。たいていは0.9が適します。</translation>
        </message>
        <message>
            <source>How the learning rate changes. cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant: does not change.</source>
            <translation>学習率の変え方。cosine: 上がった後、コサイン曲線に沿って下がります。one-cycle: 上がる期間が長くなります。polynomial: 一様に下がります。plateau: 検証の結果がよくならなくなると下がります。constant: 変わりません。</translation>
        </message>
        <message>
            <source>Share of the training in which the learning rate rises. 0.1 is a tenth.</source>
            <translation>学習のうち、学習率が上がっていく期間の割合。0.1は1割です。</translation>
        </message>
        <message>
            <source>Longer gradients are cut to this length, so that one odd batch cannot spoil the network. 1 suits most; 0 cuts nothing.</source>
            <translation>これより長い勾配を、この長さに切り詰めます。1つの異常なバッチでネットワークが壊れるのを防ぎます。たいていは1が適します。0では切り詰めません。</translation>
        </message>
        <message>
            <source>Judges and keeps a running mean of the weights, in place of the last ones: 0.99 is over about 100 steps. 0: no mean.</source>
            <translation>最後の重みの代わりに、重みの移動平均を評価して残します。0.99は約100ステップの平均です。0: 平均しません。</translation>
        </message>
        <message>
            <source>The figure of the validation by which the best epoch is chosen: mean IoU, F1, overall accuracy or loss. mean_iou suits most.</source>
            <translation>最良エポックを選ぶための検証の指標。平均IoU、F1、全体精度、損失のいずれかです。たいていはmean_iouが適します。</translation>
        </message>
        <message>
            <source>Ends the training when so many epochs in a row were no better. 10 to 20 save time; 0 trains to the end.</source>
            <translation>この数のエポックの間、続けて改善がなければ学習を終えます。10～20にすると時間を節約できます。0では最後まで学習します。</translation>
        </message>
        <message>
            <source>Ends the training after so many minutes, as a success with the best epoch so far. 60 for an hour; 0 for no limit.</source>
            <translation>この時間（分）が過ぎたら、それまでの最良エポックで学習を正常に終えます。60で1時間です。0では制限しません。</translation>
        </message>
        <message>
            <source>When a run with the same settings was cancelled or broke off, goes on after its last epoch.</source>
            <translation>同じ設定の実行がキャンセルまたは中断されていた場合、その最後のエポックの後から再開します。</translation>
        </message>
        <message>
            <source>How many GPUs train together; 0 takes all.</source>
            <translation>一緒に学習に使うGPUの数。0ではすべて使います。</translation>
        </message>
        <message>
            <source>auto computes with 16 bits where that is as good and quicker. 32 is exact.</source>
            <translation>autoは、結果が変わらず速くなる場合に16ビットで計算します。32は正確です。</translation>
        </message>
        <message>
            <source>Processes that read and vary chips beside the training. -1 chooses by the chips and the computer, 0 uses none.</source>
            <translation>学習と並行してチップを読み込み、変化させるプロセスの数。-1ではチップとコンピュータに応じて決め、0では使いません。</translation>
        </message>
        <message>
            <source>The same number gives the same training on the same computer. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>同じコンピュータでは、同じ数値なら同じ学習になります。偶然の影響を見るには、2や3を試してください。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architecture&lt;/strong&gt; and &lt;strong&gt;encoder&lt;/strong&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Weights of the encoder&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Epochs&lt;/strong&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;strong&gt;advanced&lt;/strong&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: everything “Classify raster” needs. &lt;strong&gt;Report&lt;/strong&gt;: settings, curves and the accuracy of each class. &lt;strong&gt;Mean IoU&lt;/strong&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;strong&gt;Best epoch&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;各ピクセルをクラスに分類するネットワークを学習し、検証用に取り置いたチップで最もよい結果のエポックを残します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;チップデータセット&lt;/strong&gt;: 「学習用チップをエクスポート」で作成したフォルダ。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;アーキテクチャ&lt;/strong&gt;と&lt;strong&gt;エンコーダ&lt;/strong&gt;: デフォルトではGPUなしでも数分で学習できます。GPUがあれば、resnet34やefficientnet-b3のほうが少しよくなることが多いです。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;エンコーダの重み&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt;はチップが少ないときに有効です。一度だけインターネットが必要です。Sentinel-2とLandsatには、その画像で学習した重みがあります。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;エポック数&lt;/strong&gt;: 増やすと時間がかかり、ある程度までは効果があります。レポートの曲線を確認してください。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;詳細&lt;/strong&gt;オプションは次のグループに分かれています: &lt;i&gt;ネットワーク&lt;/i&gt;（ほかのモデルからの続行、エンコーダの凍結）、&lt;i&gt;データ拡張&lt;/i&gt;（チップの変化のさせ方）、&lt;i&gt;損失&lt;/i&gt;、&lt;i&gt;希少クラス&lt;/i&gt;、&lt;i&gt;ステップ&lt;/i&gt;（バッチサイズと学習率）、&lt;i&gt;終了&lt;/i&gt;（時間制限、早期終了）。デフォルトは空中写真と衛星画像に合わせてあります。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;モデルファイル&lt;/strong&gt;: 「ラスタを分類」に必要なものがすべて入っています。&lt;strong&gt;レポート&lt;/strong&gt;: 設定、曲線、各クラスの精度。&lt;strong&gt;平均IoU&lt;/strong&gt;は検証用チップで測ります。0が最低、1が完全で、0.7あればたいていの目的に十分です。&lt;strong&gt;最良エポック&lt;/strong&gt;。&lt;/p&gt;&lt;h3&gt;実行中&lt;/h3&gt;&lt;p&gt;地図の横に&lt;i&gt;学習モニタ&lt;/i&gt;が開き、曲線とチップの例を表示します。そこの&lt;i&gt;停止&lt;/i&gt;を押すと学習を完了として終え、最良エポックをモデルファイルにします。そこの&lt;i&gt;キャンセル&lt;/i&gt;はモデルを破棄します。このダイアログでのキャンセルは、それまでの最良エポックを残します。キャンセルの後に同じ学習をもう一度始めると、続きから再開します。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;256ピクセルのチップ1000枚の1エポックが、CPU 2コアで約1分、GPUで数秒です。残り時間はログに表示されます。&lt;i&gt;学習時間&lt;/i&gt;を指定すると、自動的に終わります。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;strong&gt;folds&lt;/strong&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Final model&lt;/strong&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;strong&gt;folder&lt;/strong&gt; with the models. &lt;strong&gt;Mean IoU&lt;/strong&gt; of all chips together, the &lt;strong&gt;mean&lt;/strong&gt; over the folds and its &lt;strong&gt;standard deviation&lt;/strong&gt;. &lt;strong&gt;Report&lt;/strong&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;まだ見ていない場所で、学習の結果がどれだけ正しいかを調べます。離れたフォールドにチップを分け、フォールドごとに、残りのフォールドでモデルを学習し、そのフォールドで評価します。どのチップも1回ずつ評価に使われ、フォールド間の差から、指標をどこまで信頼できるかがわかります。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;チップデータセット&lt;/strong&gt;: 「学習用チップをエクスポート」で作成したフォルダ。フォールドはそこで作るか、ここの&lt;strong&gt;フォールド数&lt;/strong&gt;で作ります。通常は5です。そのほかのオプションは「セグメンテーションモデルを学習」と同じで、各フォールドに適用されます。&lt;/p&gt;&lt;p&gt;&lt;strong&gt;最終モデル&lt;/strong&gt;: 全チップでもう1回学習します。その精度は、フォールドの精度とほぼ同じです。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;モデルの&lt;strong&gt;フォルダ&lt;/strong&gt;。全チップを合わせた&lt;strong&gt;平均IoU&lt;/strong&gt;、フォールドごとの&lt;strong&gt;平均&lt;/strong&gt;とその&lt;strong&gt;標準偏差&lt;/strong&gt;。&lt;strong&gt;レポート&lt;/strong&gt;: フォールドの表と各クラスの精度。&lt;/p&gt;&lt;p&gt;キャンセルした実行は、同じフォルダを指定してもう一度始めると、途中のフォールドから再開します。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;フォールドごとに1回の学習と、最終モデル用にもう1回の学習にかかる時間です。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Import chips</source>
            <translation>チップをインポート</translation>
        </message>
        <message>
            <source>Makes a chip dataset of image and label files that another program has written.</source>
            <translation>ほかのプログラムが作成した画像とラベルのファイルから、チップデータセットを作成します。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,masks,esri</source>
            <translation>ディープラーニング,深層学習,deep learning,セグメンテーション,教師データ,タイル,パッチ,マスク,esri</translation>
        </message>
        <message>
            <source>Folder of images</source>
            <translation>画像のフォルダ</translation>
        </message>
        <message>
            <source>Folder of labels</source>
            <translation>ラベルのフォルダ</translation>
        </message>
        <message>
            <source>Class table</source>
            <translation>クラステーブル</translation>
        </message>
        <message>
            <source>Name of class 0</source>
            <translation>クラス0の名前</translation>
        </message>
        <message>
            <source>Label values to ignore</source>
            <translation>無視するラベル値</translation>
        </message>
        <message>
            <source>Chip size (pixels, 0 = that of the files)</source>
            <translation>チップサイズ（ピクセル、0 = ファイルのサイズ）</translation>
        </message>
        <message>
            <source>IMAGES: nothing was given; the folder of the image files is needed.</source>
            <translation>IMAGES: 何も指定されていません。画像ファイルのフォルダを指定してください。</translation>
        </message>
        <message>
            <source>Install environment</source>
            <translation>環境をインストール</translation>
        </message>
        <message>
            <source>Installs, repairs or removes PyTorch for Pixelwise, apart from QGIS's packages.</source>
            <translation>Pixelwise用のPyTorchを、QGISのパッケージとは別にインストール、修復、削除します。</translation>
        </message>
        <message>
            <source>pytorch,torch,cuda,gpu,setup,dependencies,packages,conda,venv,uninstall</source>
            <translation>pytorch,torch,cuda,gpu,セットアップ,依存関係,パッケージ,conda,venv,アンインストール</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Folder of wheels, to install without internet</source>
            <translation>wheelのフォルダ（インターネットなしでインストール）</translation>
        </message>
        <message>
            <source>Existing Python, for the action “use”</source>
            <translation>既存のPython（操作「use」用）</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>全ファイル</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>はい、実行します</translation>
        </message>
        <message>
            <source>Python that runs the worker</source>
            <translation>ワーカーを実行するPython</translation>
        </message>
        <message>
            <source>WHEELS: {folder} holds no wheels; a folder of files *.whl is needed, see docs/install.md.</source>
            <translation>WHEELS: {folder} にwheelがありません。*.whlファイルのフォルダを指定してください（docs/install.mdを参照）。</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is removed without your yes: set CONFIRM to true to remove the environment.</source>
            <translation>CONFIRM: 同意がないため何も削除しません。環境を削除するには、CONFIRMをtrueにしてください。</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is installed without your yes: {estimate} Set CONFIRM to true to begin.</source>
            <translation>CONFIRM: 同意がないため何もインストールしません。{estimate}始めるには、CONFIRMをtrueにしてください。</translation>
        </message>
        <message>
            <source>CLASS_FIELD: none of the label layers has a field {field!r}; their fields are {found}.</source>
            <translation>CLASS_FIELD: フィールド {field!r} を持つラベルレイヤがありません。あるフィールド: {found}。</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {field!r} was given, but the labels {name!r} are a raster, which has no fields; leave it empty.</source>
            <translation>CLASS_FIELD: {field!r} が指定されていますが、ラベル {name!r} はラスタなのでフィールドがありません。空にしてください。</translation>
        </message>
        <message>
            <source>{parameter}: every class is switched off in the style of {layer!r}; switch some on.</source>
            <translation>{parameter}: {layer!r} のスタイルですべてのクラスがオフになっています。使うクラスをオンにしてください。</translation>
        </message>
        <message>
            <source>{parameter}: {given} holds several rasters; give one of them: {several}.</source>
            <translation>{parameter}: {given} には複数のラスタが入っています。次のうち1つを指定してください: {several}。</translation>
        </message>
        <message>
            <source>{parameter}: no raster can be opened from {given!r}; a raster that GDAL reads is needed.</source>
            <translation>{parameter}: {given!r} からラスタを開けません。GDALで読めるラスタを指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} comes from the provider {provider!r}; only rasters that GDAL reads can be used. Save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: レイヤ {layer!r} のプロバイダは {provider!r} です。使えるのはGDALで読めるラスタだけです。先にGeoTIFFとして保存してください（エクスポート ▸ 名前をつけて保存）。</translation>
        </message>
        <message>
            <source>{parameter}: no raster was given; at least one is needed.</source>
            <translation>{parameter}: ラスタが指定されていません。少なくとも1つ指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; a polygon layer is needed.</source>
            <translation>{parameter}: {given!r} からレイヤを開けません。ポリゴンレイヤを指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; a polygon layer is needed.</source>
            <translation>{parameter}: レイヤ {layer!r} の地物の種類は{found}です。ポリゴンレイヤを指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: {given!r} からレイヤを開けません。ポリゴン、線、点、またはクラス値のラスタを指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: {layer!r} はジオメトリのないテーブルです。ポリゴン、線、点、またはクラス値のラスタを指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} has no field {name!r}; its fields are: {names}.</source>
            <translation>{parameter}: レイヤ {layer!r} にフィールド {name!r} がありません。あるフィールド: {names}。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}</source>
            <translation>{path} に書き込めませんでした: {error}</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>今すぐインストール…</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is no folder; the folder of the files is needed.</source>
            <translation>{parameter}: {folder} はフォルダではありません。ファイルのあるフォルダを指定してください。</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but the layer {layer} has bands 1 to {count}.</source>
            <translation>BANDS: バンド {number} が指定されましたが、レイヤ {layer} のバンドは1～{count}です。</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Pixelwiseモデル</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {allowed}.</source>
            <translation>{parameter}: {value!r} は指定できません。使える値: {allowed}。</translation>
        </message>
        <message>
            <source>whole numbers from {low:g} to {high:g}</source>
            <translation>{low:g}～{high:g}の整数</translation>
        </message>
        <message>
            <source>numbers from {low:g} to {high:g}</source>
            <translation>{low:g}～{high:g}の数値</translation>
        </message>
        <message>
            <source>whole numbers from {low:g}</source>
            <translation>{low:g}以上の整数</translation>
        </message>
        <message>
            <source>numbers from {low:g}</source>
            <translation>{low:g}以上の数値</translation>
        </message>
        <message>
            <source>{names} … ({count} in all)</source>
            <translation>{names} …（全{count}個）</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no band number; bands count from 1, for example 1,2,4 or 1-4.</source>
            <translation>{parameter}: {given!r} はバンド番号ではありません。バンドは1から数えます（例: 1,2,4 または 1-4）。</translation>
        </message>
        <message>
            <source>{parameter}: a band is listed twice in {given!r}; every band may be used once.</source>
            <translation>{parameter}: {given!r} に同じバンドが2回あります。各バンドは1回だけ使えます。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no angle in degrees, such as 0;45;90.</source>
            <translation>{parameter}: {given!r} は角度（度）ではありません。0;45;90のように指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no label value, such as 255.</source>
            <translation>{parameter}: {given!r} はラベル値ではありません。255のように指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: {number:g} is no label value; label values are whole numbers.</source>
            <translation>{parameter}: {number:g} はラベル値ではありません。ラベル値は整数です。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its number of pixels; write them as in building=50; road=20.</source>
            <translation>{parameter}: {given!r} はクラスとピクセル数の組ではありません。building=50; road=20のように指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its weight; write them as in building=2; road=0.5.</source>
            <translation>{parameter}: {given!r} はクラスと重みの組ではありません。building=2; road=0.5のように指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its probability; write them as in building=0.6; road=0.5.</source>
            <translation>{parameter}: {given!r} はクラスと確率の組ではありません。building=0.6; road=0.5のように指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its area or share; write them as in forest=20000; grass=50000.</source>
            <translation>{parameter}: {given!r} はクラスと面積または割合の組ではありません。forest=20000; grass=50000のように指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: {name} has the area 0; areas and shares must be above 0.</source>
            <translation>{parameter}: {name} の面積が0です。面積と割合は0より大きくしてください。</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class; the classes are {known}.</source>
            <translation>{parameter}: {name} というクラスはありません。あるクラス: {known}。</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps.</source>
            <translation>{parameter}: {value!r} は指定できません。使える値: auto、cpu、cuda、cuda:0、cuda:1 …、mps。</translation>
        </message>
        <message>
            <source>Polygons: smallest patch (pixels, 0 = all)</source>
            <translation>ポリゴン: 最小のピクセル塊（ピクセル、0 = すべて残す）</translation>
        </message>
        <message>
            <source>Polygons: rounds of smoothing</source>
            <translation>ポリゴン: スムージングの回数</translation>
        </message>
        <message>
            <source>Polygons: fill holes below (m²)</source>
            <translation>ポリゴン: 埋める孔の上限（m²）</translation>
        </message>
        <message>
            <source>Polygons: smallest area (m²)</source>
            <translation>ポリゴン: 最小面積（m²）</translation>
        </message>
        <message>
            <source>Polygons: simplify by (pixels)</source>
            <translation>ポリゴン: 簡素化の許容距離（ピクセル）</translation>
        </message>
        <message>
            <source>Polygons: classes with right angles (values)</source>
            <translation>ポリゴン: 直角にするクラス（値）</translation>
        </message>
        <message>
            <source>Polygons: classes without polygons (values)</source>
            <translation>ポリゴン: ポリゴンにしないクラス（値）</translation>
        </message>
        <message>
            <source>Rendering {layer!r} with {rows:,} × {cols:,} pixels.</source>
            <translation>{layer!r} を{rows:,} × {cols:,}ピクセルでレンダリングしています。</translation>
        </message>
        <message>
            <source>QGIS gave error {number}</source>
            <translation>QGISのエラー {number}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} could not be rendered: {error}</source>
            <translation>{parameter}: レイヤ {layer!r} をレンダリングできませんでした: {error}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in EXTENT with a PIXEL_SIZE of {pixel_size:g}: is its server there, and has it pictures of that place and scale?</source>
            <translation>{parameter}: PIXEL_SIZEが{pixel_size:g}では、EXTENTの範囲でレイヤ {layer!r} に何も表示されません。サーバーに接続できるか、その場所と縮尺の画像があるかを確認してください。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in {share:.2%} of EXTENT, which gets no class. Where a server has failed, try again.</source>
            <translation>{parameter}: レイヤ {layer!r} は、EXTENTの{share:.2%}で何も表示されません。その部分はクラスなしになります。サーバーの一時的なエラーであれば、もう一度実行してください。</translation>
        </message>
        <message>
            <source>{parameter}: EXTENT ({extent}) lies outside the layer {layer!r} ({layer_extent}): they must overlap.</source>
            <translation>{parameter}: EXTENT（{extent}）がレイヤ {layer!r}（{layer_extent}）の外側にあります。両者が重なるように指定してください。</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {pixel_size:g}, with which EXTENT has {rows:,} × {cols:,} pixels: at most {most:,} a side can be rendered. Choose larger pixels or a smaller EXTENT.</source>
            <translation>PIXEL_SIZEが{pixel_size:g}では、EXTENTが{rows:,} × {cols:,}ピクセルになります。レンダリングできるのは一辺{most:,}ピクセルまでです。ピクセルを大きくするか、EXTENTを小さくしてください。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give PIXEL_SIZE, in units of its CRS {crs}, and EXTENT to have it rendered, or save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: レイヤ {layer!r} はファイルではありません（プロバイダは {provider!r}）。レンダリングするにはPIXEL_SIZE（レイヤのCRS {crs} の単位）とEXTENTを指定してください。または、先にGeoTIFFとして保存してください（エクスポート ▸ 名前をつけて保存）。</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give EXTENT, too, so that it is known which part is to be rendered.</source>
            <translation>{parameter}: レイヤ {layer!r} はファイルではありません（プロバイダは {provider!r}）。どの部分をレンダリングするか、EXTENTも指定してください。</translation>
        </message>
        <message>
            <source>{path} could not be written from {source}: {error}</source>
            <translation>{source} から {path} に書き込めませんでした: {error}</translation>
        </message>
        <message>
            <source>Pixelwise cannot be loaded ({reason}). “Check environment” says what to do.</source>
            <translation>Pixelwiseを読み込めません（{reason}）。対処方法は「環境をチェック」で確認できます。</translation>
        </message>
        <message>
            <source>Finished.</source>
            <translation>完了しました。</translation>
        </message>
        <message>
            <source>Stopping: the best epoch so far is being written.</source>
            <translation>停止中: これまでの最良エポックを書き出しています。</translation>
        </message>
        <message>
            <source>The training is being prepared.</source>
            <translation>学習の準備をしています。</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs}</source>
            <translation>エポック {epoch} / {epochs}</translation>
        </message>
        <message>
            <source>Fold {fold} of {folds}</source>
            <translation>フォールド {fold} / {folds}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>残り{time}</translation>
        </message>
        <message>
            <source>best mean IoU {iou:.3f} in epoch {epoch}</source>
            <translation>最良の平均IoU {iou:.3f}（エポック {epoch}）</translation>
        </message>
        <message>
            <source>chips/s</source>
            <translation>チップ/秒</translation>
        </message>
        <message>
            <source>learning rate {rate:.3g}</source>
            <translation>学習率 {rate:.3g}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>未記入</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>記入済み</translation>
        </message>
        <message>
            <source>Form of an accuracy sample</source>
            <translation>精度評価の標本のフォーム</translation>
        </message>
        <message>
            <source>{path}: the form could not be stored with the points: {error}</source>
            <translation>{path}: フォームを点と一緒に保存できませんでした: {error}</translation>
        </message>
        <message>
            <source>(not decided)</source>
            <translation>（未判定）</translation>
        </message>
        <message>
            <source>What is really there</source>
            <translation>現地の実際のクラス</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>点</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps: choose one in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>設定 {key} の値 {value!r} は使えません。使える値はauto、cpu、cuda、cuda:0、cuda:1 …、mpsです。「設定 ▸ オプション ▸ Pixelwise」で選び直してください。</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are whole numbers from 0, which means no limit: correct it in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>設定 {key} の値 {value!r} は使えません。使える値は0以上の整数で、0は制限なしです。「設定 ▸ オプション ▸ Pixelwise」で修正してください。</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Chips in {folder}</source>
            <translation>{folder}のチップ</translation>
        </message>
        <message>
            <source>Classes of {raster}</source>
            <translation>{raster}のクラス</translation>
        </message>
        <message>
            <source>Probabilities of {raster}</source>
            <translation>{raster}の確率</translation>
        </message>
        <message>
            <source>Uncertainty of {raster}</source>
            <translation>{raster}の不確実性</translation>
        </message>
        <message>
            <source>Confidence of {raster}</source>
            <translation>{raster}の確信度</translation>
        </message>
        <message>
            <source>Class polygons of {raster}</source>
            <translation>{raster}のクラスポリゴン</translation>
        </message>
        <message>
            <source>Where to label in {raster}</source>
            <translation>{raster}でラベルを付ける場所</translation>
        </message>
        <message>
            <source>Map of {raster}</source>
            <translation>{raster}の分類図</translation>
        </message>
        <message>
            <source>Errors of {map}</source>
            <translation>{map}の誤り</translation>
        </message>
        <message>
            <source>Errors of one class of {map}</source>
            <translation>{map}の1クラスの誤り</translation>
        </message>
        <message>
            <source>Objects of {map}</source>
            <translation>{map}のオブジェクト</translation>
        </message>
        <message>
            <source>Accuracy of {map}</source>
            <translation>{map}の精度</translation>
        </message>
        <message>
            <source>found</source>
            <translation>検出</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>見逃し</translation>
        </message>
        <message>
            <source>falsely found</source>
            <translation>誤検出</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>順位</translation>
        </message>
        <message>
            <source>Mean uncertainty</source>
            <translation>平均不確実性</translation>
        </message>
        <message>
            <source>Confused class</source>
            <translation>混同されたクラス</translation>
        </message>
        <message>
            <source>with class</source>
            <translation>混同の相手のクラス</translation>
        </message>
        <message>
            <source>Share of both in the uncertainty</source>
            <translation>不確実性に占める両クラスの割合</translation>
        </message>
        <message>
            <source>Share with data</source>
            <translation>有効データの割合</translation>
        </message>
        <message>
            <source>training</source>
            <translation>学習</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>データ区分</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>フォールド</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>シーン</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>回転</translation>
        </message>
        <message>
            <source>Weights of the encoder</source>
            <translation>エンコーダの重み</translation>
        </message>
        <message>
            <source>Network: go on from this model file</source>
            <translation>ネットワーク: このモデルファイルから続行</translation>
        </message>
        <message>
            <source>Network: the encoder is</source>
            <translation>ネットワーク: エンコーダの扱い</translation>
        </message>
        <message>
            <source>Network: epochs with a frozen encoder at the start</source>
            <translation>ネットワーク: 最初にエンコーダを凍結するエポック数</translation>
        </message>
        <message>
            <source>Network: share of the rate for the encoder</source>
            <translation>ネットワーク: エンコーダの学習率の割合</translation>
        </message>
        <message>
            <source>Network: attention in the decoder (scSE)</source>
            <translation>ネットワーク: デコーダのアテンション（scSE）</translation>
        </message>
        <message>
            <source>Network: base filters, without an encoder</source>
            <translation>ネットワーク: 基本フィルタ数（エンコーダなしの場合）</translation>
        </message>
        <message>
            <source>Network: deep supervision</source>
            <translation>ネットワーク: deep supervision</translation>
        </message>
        <message>
            <source>Augmentation: how chips are varied</source>
            <translation>データ拡張: チップの変化のさせ方</translation>
        </message>
        <message>
            <source>Augmentation: operations on and off</source>
            <translation>データ拡張: 操作のオン・オフ</translation>
        </message>
        <message>
            <source>Augmentation: own pipeline instead</source>
            <translation>データ拡張: 代わりに使う独自のパイプライン</translation>
        </message>
        <message>
            <source>Pipelines of albumentations</source>
            <translation>albumentationsのパイプライン</translation>
        </message>
        <message>
            <source>Augmentation: bands that are red, green and blue</source>
            <translation>データ拡張: 赤・緑・青のバンド</translation>
        </message>
        <message>
            <source>Loss: what training makes small</source>
            <translation>損失: 学習で小さくするもの</translation>
        </message>
        <message>
            <source>Loss: label smoothing</source>
            <translation>損失: ラベルスムージング</translation>
        </message>
        <message>
            <source>Loss: gamma of focal</source>
            <translation>損失: focalのgamma</translation>
        </message>
        <message>
            <source>Loss: alpha of Tversky, for false alarms</source>
            <translation>損失: Tverskyのalpha（誤検出）</translation>
        </message>
        <message>
            <source>Loss: beta of Tversky, for misses</source>
            <translation>損失: Tverskyのbeta（見逃し）</translation>
        </message>
        <message>
            <source>Loss: weight of unified focal</source>
            <translation>損失: unified focalの重み</translation>
        </message>
        <message>
            <source>Loss: delta of unified focal</source>
            <translation>損失: unified focalのdelta</translation>
        </message>
        <message>
            <source>Loss: gamma of unified focal</source>
            <translation>損失: unified focalのgamma</translation>
        </message>
        <message>
            <source>Loss: w0, the weight of narrow gaps (0 = none)</source>
            <translation>損失: w0、狭い隙間の重み（0 = なし）</translation>
        </message>
        <message>
            <source>Loss: sigma, the width of such gaps (pixels)</source>
            <translation>損失: sigma、その隙間の幅（ピクセル）</translation>
        </message>
        <message>
            <source>Rare classes: weights of the classes</source>
            <translation>希少クラス: クラスの重み</translation>
        </message>
        <message>
            <source>Rare classes: the weights where they are given</source>
            <translation>希少クラス: 指定する場合の重み</translation>
        </message>
        <message>
            <source>Rare classes: choice of the chips</source>
            <translation>希少クラス: チップの選び方</translation>
        </message>
        <message>
            <source>Steps: batch size (0 = the largest that fits)</source>
            <translation>ステップ: バッチサイズ（0 = 入る最大の数）</translation>
        </message>
        <message>
            <source>Steps: batches that make a step</source>
            <translation>ステップ: 1ステップのバッチ数</translation>
        </message>
        <message>
            <source>Steps: learning rate (0 = found)</source>
            <translation>ステップ: 学習率（0 = 自動で求める）</translation>
        </message>
        <message>
            <source>Steps: optimiser</source>
            <translation>ステップ: オプティマイザ</translation>
        </message>
        <message>
            <source>Steps: weight decay</source>
            <translation>ステップ: 重み減衰</translation>
        </message>
        <message>
            <source>Steps: momentum of sgd</source>
            <translation>ステップ: sgdのモメンタム</translation>
        </message>
        <message>
            <source>Steps: schedule of the learning rate</source>
            <translation>ステップ: 学習率のスケジュール</translation>
        </message>
        <message>
            <source>Steps: share of warm-up</source>
            <translation>ステップ: ウォームアップの割合</translation>
        </message>
        <message>
            <source>Steps: largest gradient (0 = no limit)</source>
            <translation>ステップ: 勾配の上限（0 = 制限なし）</translation>
        </message>
        <message>
            <source>Steps: decay of averaged weights (0 = none)</source>
            <translation>ステップ: 重みの移動平均の減衰率（0 = なし）</translation>
        </message>
        <message>
            <source>End: the best epoch is that by</source>
            <translation>終了: 最良エポックの基準</translation>
        </message>
        <message>
            <source>End: stop after epochs without a better one (0 = no)</source>
            <translation>終了: 改善なしで停止するまでのエポック数（0 = 停止しない）</translation>
        </message>
        <message>
            <source>End: time for the training (minutes, 0 = no limit)</source>
            <translation>終了: 学習時間（分、0 = 制限なし）</translation>
        </message>
        <message>
            <source>Processes that prepare chips (-1 = automatic)</source>
            <translation>チップを準備するプロセスの数（-1 = 自動）</translation>
        </message>
        <message>
            <source>CHIPS: nothing was given; a folder made by 'Export training chips' is needed.</source>
            <translation>CHIPS: 何も指定されていません。「学習用チップをエクスポート」で作成したフォルダを指定してください。</translation>
        </message>
        <message>
            <source>ENCODER: nothing was given; a name such as resnet18 is needed.</source>
            <translation>ENCODER: 何も指定されていません。resnet18のような名前を指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {names}, and files that hold weights.</source>
            <translation>{parameter}: {value!r} は指定できません。使える値: {names}、または重みのファイル。</translation>
        </message>
        <message>
            <source>Train segmentation model</source>
            <translation>セグメンテーションモデルを学習</translation>
        </message>
        <message>
            <source>Trains a network on a chip dataset and keeps the best epoch as a model file.</source>
            <translation>チップデータセットでネットワークを学習し、最良エポックをモデルファイルとして保存します。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,neural network,unet,pytorch,training</source>
            <translation>ディープラーニング,深層学習,deep learning,セグメンテーション,ニューラルネットワーク,unet,pytorch,学習</translation>
        </message>
        <message>
            <source>Fold that validates (0 = the chips' own splits)</source>
            <translation>検証に使うフォールド（0 = チップのデータ区分）</translation>
        </message>
        <message>
            <source>Folder for TensorBoard and a table of the epochs</source>
            <translation>TensorBoardとエポックのテーブルのフォルダ</translation>
        </message>
        <message>
            <source>Loss by epoch</source>
            <translation>エポックごとの損失</translation>
        </message>
        <message>
            <source>IoU of the validation by epoch</source>
            <translation>エポックごとの検証のIoU</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>A validation chip: image, label, and the classes that the network finds.</source>
            <translation>検証用チップ: 画像、ラベル、ネットワークが検出したクラス。</translation>
        </message>
        <message>
            <source>Stop (keep the best)</source>
            <translation>停止（最良を残す）</translation>
        </message>
        <message>
            <source>Ends the training now, and writes the model of the best epoch so far.</source>
            <translation>学習を今すぐ終え、これまでの最良エポックのモデルを保存します。</translation>
        </message>
        <message>
            <source>Cancel (discard)</source>
            <translation>キャンセル（破棄）</translation>
        </message>
        <message>
            <source>Ends the training now, and gives no model.</source>
            <translation>学習を今すぐ終え、モデルは保存しません。</translation>
        </message>
        <message>
            <source>No training has been started since QGIS was opened.</source>
            <translation>QGISを起動してから、まだ学習を始めていません。</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>Vectorize classes</source>
            <translation>クラスをベクタ化</translation>
        </message>
        <message>
            <source>Turns a class raster of any size into clean polygons that share their borders.</source>
            <translation>任意の大きさのクラスラスタを、境界を共有するきれいなポリゴンに変換します。</translation>
        </message>
        <message>
            <source>polygonize,outline,simplify,smooth,buildings,footprints,land cover</source>
            <translation>ポリゴン化,polygonize,輪郭,簡素化,スムージング,建物,建物外形,土地被覆</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>バンド</translation>
        </message>
        <message>
            <source>Number of polygons</source>
            <translation>ポリゴンの数</translation>
        </message>
        <message>
            <source>Choose bands by name</source>
            <translation>バンドを名前で選択</translation>
        </message>
        <message>
            <source>Write numbers such as 1,2,4 or 1-4.</source>
            <translation>1,2,4 または 1-4 のように番号を入力してください。</translation>
        </message>
        <message>
            <source>There is no band {number}; the last one is {last}.</source>
            <translation>バンド {number} はありません。最後のバンドは {last} です。</translation>
        </message>
        <message>
            <source>Choose by name…</source>
            <translation>名前で選択…</translation>
        </message>
        <message>
            <source>Tick the bands to use. Drag them into another order.</source>
            <translation>使用するバンドにチェックを入れます。ドラッグで順序を変更できます。</translation>
        </message>
        <message>
            <source>none chosen</source>
            <translation>未選択</translation>
        </message>
        <message>
            <source>A file with weights</source>
            <translation>重みのファイル</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Value in the labels</source>
            <translation>ラベルの値</translation>
        </message>
        <message>
            <source>Class number</source>
            <translation>クラス番号</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>クラス名</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>色</translation>
        </message>
        <message>
            <source>A tick says that a value in the labels is used; without one its pixels are ignored. Several values become one class where they have the same number. Numbers go from 0 (background) to 255.</source>
            <translation>チェックを入れたラベルの値が使われます。チェックのない値のピクセルは無視されます。同じ番号にした値は1つのクラスになります。番号は0（背景）～255です。</translation>
        </message>
        <message>
            <source>Read from the labels</source>
            <translation>ラベルから読み取り</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上に移動</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下に移動</translation>
        </message>
        <message>
            <source>Load…</source>
            <translation>読み込み…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>As found in the labels</source>
            <translation>ラベルの内容に従う</translation>
        </message>
        <message>
            <source>Classes…</source>
            <translation>クラス…</translation>
        </message>
        <message>
            <source>Read the classes from the labels and change them</source>
            <translation>ラベルからクラスを読み取って変更</translation>
        </message>
        <message>
            <source>A file with a class table</source>
            <translation>クラステーブルのファイル</translation>
        </message>
        <message numerus="yes">
            <source>%n class(es): {names}</source>
            <translation>
                <numerusform>%nクラス: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>{parameter} is “{found}”, but the chips in {folder} were made with “{there}”; to append, both must be the same.</source>
            <translation>{parameter}が「{found}」ですが、{folder} のチップは「{there}」で作成されています。追加するには、両方を同じにしてください。</translation>
        </message>
        <message>
            <source>APPEND: {folder} was imported; chips can only be added to a dataset that was exported.</source>
            <translation>APPEND: {folder} はインポートしたデータセットです。チップを追加できるのは、エクスポートしたデータセットだけです。</translation>
        </message>
        <message>
            <source>INPUT has {found} bands, the chips in {folder} have {there}: choose BANDS to match.</source>
            <translation>INPUTのバンド数は{found}、{folder} のチップのバンド数は{there}です。BANDSで一致させてください。</translation>
        </message>
        <message>
            <source>INPUT holds {found} values, but the chips in {folder} are {there}, which cannot hold them.</source>
            <translation>INPUTの値は{found}ですが、{folder} のチップは{there}なので、この値を保存できません。</translation>
        </message>
        <message>
            <source>LABELS use {found} for ignored pixels, the chips in {folder} {there}: give all classes of the dataset in CLASS_TABLE.</source>
            <translation>無視するピクセルの値が、LABELSでは{found}、{folder} のチップでは{there}です。CLASS_TABLEで、データセットのすべてのクラスを指定してください。</translation>
        </message>
        <message>
            <source>LABELS hold classes that the chips in {folder} do not have: {found}; there are {allowed}.</source>
            <translation>LABELSに、{folder} のチップにないクラスがあります: {found}。あるクラス: {allowed}。</translation>
        </message>
        <message>
            <source>CRS units</source>
            <translation>CRS単位</translation>
        </message>
        <message>
            <source>The pixels of INPUT are {found:.6g} {unit} wide, those of the chips in {folder} {there:.6g}; to append, they may differ by {tolerance:.0%}: give PIXEL_SIZE.</source>
            <translation>INPUTのピクセルの幅は{found:.6g} {unit}、{folder} のチップのピクセルの幅は{there:.6g}です。追加するには、差を{tolerance:.0%}以内にする必要があります。PIXEL_SIZEを指定してください。</translation>
        </message>
        <message>
            <source>INPUT: no raster was given; at least one is needed.</source>
            <translation>INPUT: ラスタが指定されていません。少なくとも1つ指定してください。</translation>
        </message>
        <message>
            <source>LABELS: no layer was given; at least one is needed.</source>
            <translation>LABELS: レイヤが指定されていません。少なくとも1つ指定してください。</translation>
        </message>
        <message>
            <source>OUTPUT: a folder is needed.</source>
            <translation>OUTPUT: フォルダを指定してください。</translation>
        </message>
        <message>
            <source>IMAGES: a folder is needed.</source>
            <translation>IMAGES: フォルダを指定してください。</translation>
        </message>
        <message>
            <source>RESAMPLING: {count} words were given for {rasters} rasters; one for all of them, or one for each, is needed.</source>
            <translation>RESAMPLING: {rasters}個のラスタに対して{count}個の方法が指定されました。全体に1つ、またはラスタごとに1つずつ指定してください。</translation>
        </message>
        <message>
            <source>STRIDE is {value}; it must be 0 (half a chip) or more pixels.</source>
            <translation>STRIDEが{value}です。0（チップの半分）以上のピクセル数にしてください。</translation>
        </message>
        <message>
            <source>FOLDS is {value}; it must be 0 (none), or from 2 to {highest}.</source>
            <translation>FOLDSが{value}です。0（なし）、または2～{highest}にしてください。</translation>
        </message>
        <message>
            <source>FOLDS needs SPLIT_BY “blocks” or “random”, found “{found}”.</source>
            <translation>FOLDSを使うには、SPLIT_BYを「blocks」または「random」にする必要があります（現在は「{found}」）。</translation>
        </message>
        <message>
            <source>SPLIT_BY is “polygons”: SPLIT_POLYGONS must be a polygon layer, and SPLIT_FIELD its field that holds train, validation or test.</source>
            <translation>SPLIT_BYが「polygons」です。SPLIT_POLYGONSにポリゴンレイヤを、SPLIT_FIELDにtrain、validation、testのいずれかの値を持つそのフィールドを指定してください。</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be 0 or more, and less than 1.</source>
            <translation>{parameter}が{value}です。0以上1未満にしてください。</translation>
        </message>
        <message>
            <source>SPLIT and TEST are {value:g} together; they must leave something for training.</source>
            <translation>SPLITとTESTの合計が{value:g}です。学習用のチップが残るようにしてください。</translation>
        </message>
        <message>
            <source>CHIP_SIZE is {value}; it must be from {lowest} to {highest} pixels.</source>
            <translation>CHIP_SIZEが{value}です。{lowest}～{highest}ピクセルにしてください。</translation>
        </message>
        <message>
            <source>{parameter} is “{found}”; it must be one of {allowed}.</source>
            <translation>{parameter}が「{found}」です。次のいずれかにしてください: {allowed}。</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {lowest:g} or more.</source>
            <translation>{parameter}が{value:g}です。{lowest:g}以上にしてください。</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {lowest:g} to {highest:g}.</source>
            <translation>{parameter}が{value:g}です。{lowest:g}～{highest:g}にしてください。</translation>
        </message>
        <message>
            <source>The chip file {path} is missing: export the chips again.</source>
            <translation>チップのファイル {path} がありません。チップをエクスポートし直してください。</translation>
        </message>
        <message>
            <source>The chip file {path} is damaged: export the chips again. ({error})</source>
            <translation>チップのファイル {path} が壊れています。チップをエクスポートし直してください。（{error}）</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have {count} bands of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINERが「png」です。PNGは8ビットの1、3、4バンドだけに対応していますが、ラスタは{dtype}の{count}バンドです。DTYPEを「uint8」にして対応するBANDSを選ぶか、形式を「geotiff」または「hdf5」にしてください。</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have 1 band of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINERが「png」です。PNGは8ビットの1、3、4バンドだけに対応していますが、ラスタは{dtype}の1バンドです。DTYPEを「uint8」にして対応するBANDSを選ぶか、形式を「geotiff」または「hdf5」にしてください。</translation>
        </message>
        <message>
            <source>The chip {chip} in {folder} has {count} bands of {found} pixels, its label {label}; the dataset says {bands} bands of {size} × {size}.</source>
            <translation>{folder} のチップ {chip} は{count}バンド、{found}ピクセルで、ラベルは{label}です。データセットの記載は{bands}バンド、{size} × {size}です。</translation>
        </message>
        <message>
            <source>{path} is damaged: it has no format version.</source>
            <translation>{path} が壊れています。形式のバージョンがありません。</translation>
        </message>
        <message>
            <source>{path} was made by a newer Pixelwise (chip dataset version {found}, this one reads up to {highest}): update the plugin.</source>
            <translation>{path} は、より新しいPixelwiseで作成されています（チップデータセットのバージョン{found}、このPixelwiseが読めるのは{highest}まで）。プラグインを更新してください。</translation>
        </message>
        <message>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} が壊れています: {error}。</translation>
        </message>
        <message>
            <source>{path} is no chip dataset: it has no {file}.</source>
            <translation>{path} はチップデータセットではありません。{file} がありません。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} を読み込めません: {error}。</translation>
        </message>
        <message>
            <source>{path} does not describe a chip dataset of Pixelwise.</source>
            <translation>{path} は、Pixelwiseのチップデータセットの説明ファイルではありません。</translation>
        </message>
        <message>
            <source>{count:,} for {split}</source>
            <translation>{split} {count:,}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first}、{second}</translation>
        </message>
        <message>
            <source>There are no training chips in the dataset yet.</source>
            <translation>データセットには、まだ学習用チップがありません。</translation>
        </message>
        <message>
            <source>There are no validation chips: no two chips with labels lie apart. All are for training; with a smaller CHIP_SIZE or a larger raster some could be kept for validation.</source>
            <translation>検証用チップがありません。ラベルのあるチップがすべて互いに近すぎるため、全部を学習用にしました。CHIP_SIZEを小さくするかラスタを大きくすると、検証用に取り置けることがあります。</translation>
        </message>
        <message>
            <source>No chip holds these classes: {names}.</source>
            <translation>次のクラスを含むチップがありません: {names}。</translation>
        </message>
        <message>
            <source>No training chip holds these classes, which cannot be learnt: {names}.</source>
            <translation>次のクラスは、含む学習用チップがないため学習できません: {names}。</translation>
        </message>
        <message>
            <source>No validation chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>次のクラスは、含む検証用チップがないため精度の指標が求まりません: {names}。</translation>
        </message>
        <message>
            <source>No test chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>次のクラスは、含むテスト用チップがないため精度の指標が求まりません: {names}。</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}. Written in {seconds:.1f} s.</source>
            <translation>データセットのチップ: {counts}。{seconds:.1f}秒で書き込みました。</translation>
        </message>
        <message>
            <source>REPORT: the chips are complete, but the report could not be written: {error}</source>
            <translation>REPORT: チップは完成しましたが、レポートを書き込めませんでした: {error}</translation>
        </message>
        <message>
            <source>{count:,} windows are looked at.</source>
            <translation>{count:,}個のウィンドウを調べます。</translation>
        </message>
        <message>
            <source>There is no chip to write: no window fulfils KEEP, MIN_LABELLED and MIN_CLASS; ask for less of them.</source>
            <translation>書き込むチップがありません。KEEP、MIN_LABELLED、MIN_CLASSの条件を満たすウィンドウがないので、条件を緩めてください。</translation>
        </message>
        <message>
            <source>There is no chip to write: every window shares pixels with one of another split.</source>
            <translation>書き込むチップがありません。どのウィンドウも、別のデータ区分のウィンドウとピクセルを共有しています。</translation>
        </message>
        <message>
            <source>OUTPUT: {path} is a file; a folder is needed.</source>
            <translation>OUTPUT: {path} はファイルです。フォルダを指定してください。</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be read: {error}.</source>
            <translation>OUTPUT: {path} を読み込めません: {error}。</translation>
        </message>
        <message>
            <source>OUTPUT: the folder {path} is not empty and holds no chip dataset ({found}): choose a new or empty folder.</source>
            <translation>OUTPUT: フォルダ {path} は空ではなく、チップデータセットでもありません（{found}）。新しいフォルダか空のフォルダを選んでください。</translation>
        </message>
        <message>
            <source>OUTPUT: {path} could not be written: {error}.</source>
            <translation>OUTPUT: {path} に書き込めませんでした: {error}。</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be made: {error}.</source>
            <translation>OUTPUT: {path} を作成できません: {error}。</translation>
        </message>
        <message>
            <source>{name} exists already</source>
            <translation>{name} はすでにあります</translation>
        </message>
        <message>
            <source>A chip's outline cannot be brought to the dataset's CRS: {error}.</source>
            <translation>チップの外形をデータセットのCRSに変換できません: {error}。</translation>
        </message>
        <message>
            <source>{name} could not be written: {error}.</source>
            <translation>{name} に書き込めませんでした: {error}。</translation>
        </message>
        <message>
            <source>{name} could not be written completely; is the disk full?</source>
            <translation>{name} を最後まで書き込めませんでした。ディスクの空きを確認してください。</translation>
        </message>
        <message>
            <source>The footprints {path} cannot be read: export the chips again. ({error})</source>
            <translation>チップの範囲 {path} を読み込めません。チップをエクスポートし直してください。（{error}）</translation>
        </message>
        <message>
            <source>A chip of {count} bands of {size} × {size} pixels is too large for HDF5: lower CHIP_SIZE.</source>
            <translation>{count}バンド、{size} × {size}ピクセルのチップは、HDF5には大きすぎます。CHIP_SIZEを下げてください。</translation>
        </message>
        <message>
            <source>{path} holds chips {shape} of {found}, not {wanted} of {dtype}.</source>
            <translation>{path} のチップは{found}の{shape}で、{dtype}の{wanted}ではありません。</translation>
        </message>
        <message>
            <source>The file of the chips {path} is missing: export the chips again.</source>
            <translation>チップのファイル {path} がありません。チップをエクスポートし直してください。</translation>
        </message>
        <message>
            <source>{path} cannot be read without the Python package h5py, which is not installed.</source>
            <translation>{path} を読み込むにはPythonパッケージh5pyが必要ですが、インストールされていません。</translation>
        </message>
        <message>
            <source>The file of the chips {path} is damaged: export the chips again. ({error})</source>
            <translation>チップのファイル {path} が壊れています。チップをエクスポートし直してください。（{error}）</translation>
        </message>
        <message>
            <source>The chip {chip} is missing in {path}: export the chips again.</source>
            <translation>{path} にチップ {chip} がありません。チップをエクスポートし直してください。</translation>
        </message>
        <message>
            <source>IMAGES: {path} is no folder; the folder of the files is needed.</source>
            <translation>IMAGES: {path} はフォルダではありません。ファイルのあるフォルダを指定してください。</translation>
        </message>
        <message>
            <source>IMAGES: there is no GeoTIFF, PNG or JPEG of an image in {path}.</source>
            <translation>IMAGES: {path} に画像のGeoTIFF、PNG、JPEGがありません。</translation>
        </message>
        <message>
            <source>LABELS: there is no GeoTIFF, PNG or JPEG of a label in or beside {path}: choose their folder. Label files have the same names as their images.</source>
            <translation>LABELS: {path} の中にもそばにも、ラベルのGeoTIFF、PNG、JPEGがありません。ラベルのフォルダを選んでください。ラベルファイルは画像と同じ名前にします。</translation>
        </message>
        <message>
            <source>LABELS: {path} is no folder; the folder of the files is needed.</source>
            <translation>LABELS: {path} はフォルダではありません。ファイルのあるフォルダを指定してください。</translation>
        </message>
        <message>
            <source>{count:,} images have no label and are left out: {names}.</source>
            <translation>{count:,}枚の画像は、ラベルがないため除きます: {names}。</translation>
        </message>
        <message>
            <source>{count:,} labels have no image: {names}.</source>
            <translation>{count:,}個のラベルには画像がありません: {names}。</translation>
        </message>
        <message>
            <source>LABELS: none of the {count:,} images has a label of the same name: {image} and {label}, for example, do not go together.</source>
            <translation>LABELS: {count:,}枚の画像のどれにも、同じ名前のラベルがありません。たとえば、{image} と {label} は対応しません。</translation>
        </message>
        <message>
            <source>LABELS: {path} and {other} have the same name; only one can be the label.</source>
            <translation>LABELS: {path} と {other} は同じ名前です。ラベルにできるのは片方だけです。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are named in lists of the splits.</source>
            <translation>画像{total:,}枚中{count:,}枚が、データ区分のリストに載っています。</translation>
        </message>
        <message>
            <source>IMAGES: the classes in {path} cannot be read: {error}.</source>
            <translation>IMAGES: {path} のクラスを読み込めません: {error}。</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}; {kept:,} images stay where they are, {written:,} were written. Imported in {seconds:.1f} s.</source>
            <translation>データセットのチップ: {counts}。{kept:,}枚の画像は元の場所のままで、{written:,}枚を書き込みました。{seconds:.1f}秒でインポートしました。</translation>
        </message>
        <message>
            <source>There is no chip to make: the files hold no valid pixel with a class.</source>
            <translation>作成できるチップがありません。どのファイルにも、クラスのある有効なピクセルがありません。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel with a class and are left out.</source>
            <translation>ウィンドウ{total:,}個中{count:,}個は、クラスのある有効なピクセルがないため除きます。</translation>
        </message>
        <message>
            <source>LABELS: {path} holds more than {most} different values; a label has one number for each class.</source>
            <translation>LABELS: {path} には{most}種類を超える値があります。ラベルはクラスごとに1つの番号を持ちます。</translation>
        </message>
        <message>
            <source>LABELS: {path} is a colour picture of {count} bands; a label has one band, with a number for each class. Turn its colours into numbers first.</source>
            <translation>LABELS: {path} は{count}バンドのカラー画像です。ラベルは1バンドで、クラスごとに1つの番号を持ちます。先に色を番号に変換してください。</translation>
        </message>
        <message>
            <source>LABELS: the files in {path} hold no class value, only {found}.</source>
            <translation>LABELS: {path} のファイルにクラス値がありません。あるのは{found}だけです。</translation>
        </message>
        <message>
            <source>The value 0 counts as “{name}”; with an empty BACKGROUND it is ignored.</source>
            <translation>値0を「{name}」として扱います。BACKGROUNDを空にすると無視されます。</translation>
        </message>
        <message>
            <source>LABELS: {path} holds JPEG files, which blur class values: each pixel gets the nearest of {values}. If these are not the classes, give CLASS_TABLE; PNG and GeoTIFF keep values as they are.</source>
            <translation>LABELS: {path} はJPEGファイルなので、クラス値がぼやけています。各ピクセルを {values} のうち最も近い値にします。これがクラスと異なる場合は、CLASS_TABLEを指定してください。PNGとGeoTIFFでは値がそのまま保たれます。</translation>
        </message>
        <message>
            <source>Class {value} “{name}”: {count:,} pixels.</source>
            <translation>クラス {value}「{name}」: {count:,}ピクセル。</translation>
        </message>
        <message>
            <source>{count:,} pixels with the values {values} are ignored.</source>
            <translation>値が {values} のピクセル（{count:,}個）を無視します。</translation>
        </message>
        <message>
            <source>{count:,} pixels hold values that are no class and are ignored: {values}.</source>
            <translation>クラスでない値のピクセル（{count:,}個）を無視します: {values}。</translation>
        </message>
        <message>
            <source>nodata</source>
            <translation>nodata</translation>
        </message>
        <message>
            <source>IMAGES: {path} has {count} bands of {dtype}, {other} {other_count} of {other_dtype}; all images must have the same.</source>
            <translation>IMAGES: {path} は{dtype}の{count}バンド、{other} は{other_dtype}の{other_count}バンドです。すべての画像を同じにしてください。</translation>
        </message>
        <message>
            <source>IMAGES: {path} is a picture with a palette; turn it into one of colours or grey first.</source>
            <translation>IMAGES: {path} はパレットを使った画像です。先にカラーまたはグレースケールの画像に変換してください。</translation>
        </message>
        <message>
            <source>LABELS: {label} has {label_width} × {label_height} pixels, but its image {image} has {width} × {height}; both must have the same size.</source>
            <translation>LABELS: {label} は{label_width} × {label_height}ピクセルですが、画像 {image} は{width} × {height}です。両方を同じ大きさにしてください。</translation>
        </message>
        <message>
            <source>CHIP_SIZE: the images have {width} × {height} pixels, but chips may have {smallest} to {largest}: give a size to cut them into, such as 256.</source>
            <translation>CHIP_SIZE: 画像は{width} × {height}ピクセルですが、チップの大きさは{smallest}～{largest}でなければなりません。256など、切り分ける大きさを指定してください。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are in none of the splits and are left out, such as {name}. With SPLIT_BY “random” all are used.</source>
            <translation>画像{total:,}枚中{count:,}枚は、どのデータ区分にも入らないため除きます（例: {name}）。SPLIT_BYを「random」にすると、すべて使われます。</translation>
        </message>
        <message>
            <source>IMAGES: {count} files cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: ファイルが{count}個では、学習用、検証用、テスト用に分けられません。SPLITとTESTを0にしてください。</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: ファイルが1個では、学習用、検証用、テスト用に分けられません。SPLITとTESTを0にしてください。</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: ファイルが1個では、学習用とテスト用に分けられません。SPLITとTESTを0にしてください。</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: ファイルが1個では、学習用と検証用に分けられません。SPLITとTESTを0にしてください。</translation>
        </message>
        <message>
            <source>{count:,} chips show ground that chips of another split show, too: accuracy figures will be too good.</source>
            <translation>{count:,}枚のチップは、別のデータ区分のチップと同じ場所を写しています。精度の指標は実際よりよくなります。</translation>
        </message>
        <message>
            <source>LABELS: there are more than {largest} classes; the class values that a dataset can hold go from 0 to {largest}. Map several values to one class by a class table.</source>
            <translation>LABELS: {largest}を超える数のクラスがあります。データセットに保存できるクラス値は0～{largest}です。クラステーブルで、複数の値を1つのクラスにまとめてください。</translation>
        </message>
        <message>
            <source>classes: the value {value} of class “{name}” is not allowed; class values are whole numbers between 0 and {largest}.</source>
            <translation>classes: クラス「{name}」の値 {value} は使えません。クラス値は0～{largest}の整数です。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: there is no file {path}.</source>
            <translation>CLASS_TABLE: ファイル {path} がありません。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is larger than {limit} MB, so it is no class table.</source>
            <translation>CLASS_TABLE: {path} は{limit} MBより大きいため、クラステーブルではありません。</translation>
        </message>
        <message>
            <source>the list of classes</source>
            <translation>クラスのリスト</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class.</source>
            <translation>CLASS_TABLE: {title} にクラスがありません。</translation>
        </message>
        <message>
            <source>{title}, line {number}</source>
            <translation>{title} の{number}行目</translation>
        </message>
        <message>
            <source>{title}, item {number}</source>
            <translation>{title} の{number}番目の項目</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class, only what is ignored.</source>
            <translation>CLASS_TABLE: {title} にはクラスがなく、無視するものだけがあります。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the columns {found}; the first line must name columns, and at least one of them must be source, value or name.</source>
            <translation>CLASS_TABLE: {title} の列は {found} です。1行目は列の名前で、source、value、nameのうち少なくとも1つが必要です。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} ignores something without saying which source.</source>
            <translation>CLASS_TABLE: {place}: 無視の指定がありますが、どのsourceかが書かれていません。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has a colour, but no source, value or name.</source>
            <translation>CLASS_TABLE: {place}: 色がありますが、source、value、nameがありません。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the class value “{value}”; it must be a whole number from 0 to {largest}, “ignore” or “background”. What a field or raster holds belongs into a column named source.</source>
            <translation>CLASS_TABLE: {place}: クラス値「{value}」は使えません。0～{largest}の整数、「ignore」、「background」のいずれかにしてください。フィールドやラスタの値は、sourceという名前の列に書きます。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the colour “{color}”; it must be like #ffaa00 or 255,170,0.</source>
            <translation>CLASS_TABLE: {place}: 色「{color}」は使えません。#ffaa00または255,170,0のように指定してください。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the source “{source}” twice, for different classes.</source>
            <translation>CLASS_TABLE: {title} では、source「{source}」が異なるクラスに2回使われています。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} is no JSON: {error}.</source>
            <translation>CLASS_TABLE: {title} はJSONではありません: {error}。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} must hold a list of classes like {{"value": 1, "name": "forest"}}, or an object like {{"label value": "class name"}}.</source>
            <translation>CLASS_TABLE: {title} は、{{"value": 1, "name": "forest"}}のようなクラスのリスト、または{{"label value": "class name"}}のようなオブジェクトにしてください。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}.</source>
            <translation>CLASS_TABLE: {path} をテーブルとして読み込めません: {error}。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path}, line {number} has more cells than the heading; put cells with “{delimiter}” in quotation marks.</source>
            <translation>CLASS_TABLE: {path} の{number}行目は、見出しよりセルが多くなっています。「{delimiter}」を含むセルは引用符で囲んでください。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is no text.</source>
            <translation>CLASS_TABLE: {path} はテキストではありません。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} holds no table.</source>
            <translation>CLASS_TABLE: {path} にテーブルがありません。</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}</source>
            <translation>CLASS_TABLE: {path} をテーブルとして読み込めません: {error}</translation>
        </message>
        <message>
            <source>classes: no item of the class table has a source that becomes a class.</source>
            <translation>classes: クラステーブルに、クラスになるsourceを持つ項目がありません。</translation>
        </message>
        <message>
            <source>classes: the source {source!r} is no number, but the labels hold numbers.</source>
            <translation>classes: source {source!r} は数値ではありませんが、ラベルの値は数値です。</translation>
        </message>
        <message>
            <source>classes: the labels hold none of the sources of the class table: these are {wanted}; the labels hold {found}.</source>
            <translation>classes: クラステーブルのsourceがラベルに1つもありません。テーブルのsource: {wanted}。ラベルの値: {found}。</translation>
        </message>
        <message>
            <source>LABELS: {layers}: no class was found.</source>
            <translation>LABELS: {layers}: クラスが見つかりません。</translation>
        </message>
        <message>
            <source>LABELS: the value {wanted} of {layer}, “{name}”, becomes class {given}: class {wanted} is already “{other}”.</source>
            <translation>LABELS: {layer} の値 {wanted}「{name}」をクラス {given} にします。クラス {wanted} はすでに「{other}」で使われています。</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds {count:,} different texts or more, at most {most} can be classes; the first are {names}.</source>
            <translation>LABELS: {layer} には{count:,}種類以上の文字列があります。クラスにできるのは最大{most}個です。先頭の文字列: {names}。</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds the class value {value}; class values must be whole numbers from 0 to {largest}.</source>
            <translation>LABELS: {layer} にクラス値 {value} があります。クラス値は0～{largest}の整数にしてください。</translation>
        </message>
        <message>
            <source>LABELS: there are {count} classes; at most {most} fit beside the value of ignored pixels. Map several values to one class by a class table.</source>
            <translation>LABELS: クラスが{count}個あります。無視するピクセルの値のほかに、最大{most}個まで使えます。クラステーブルで、複数の値を1つのクラスにまとめてください。</translation>
        </message>
        <message>
            <source>{names} and {count:,} more</source>
            <translation>{names}、ほか{count:,}個</translation>
        </message>
        <message>
            <source>field “{field}” of {layer}</source>
            <translation>{layer} のフィールド「{field}」</translation>
        </message>
        <message>
            <source>{count:,} features of {layer} have no geometry and are left out.</source>
            <translation>{layer} の地物{count:,}個は、ジオメトリがないため除きます。</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} holds no value at all.</source>
            <translation>CLASS_FIELD: {title} には値が1つもありません。</translation>
        </message>
        <message>
            <source>LABELS: {layer} has no features, or its filter leaves none.</source>
            <translation>LABELS: {layer} に地物がないか、フィルタですべて除かれています。</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {layer} were repaired.</source>
            <translation>{layer} の無効なジオメトリ{count:,}個を修復しました。</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only 0.</source>
            <translation>LABELS: {path} にクラス値がありません。あるのは0だけです。</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only nodata or 0.</source>
            <translation>LABELS: {path} にクラス値がありません。あるのはnodataまたは0だけです。</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read at row {row}: {error}</source>
            <translation>LABELS: {path} の行 {row} を読み込めませんでした: {error}</translation>
        </message>
        <message>
            <source>LABELS: {path} covers {share:.0%} of the raster; the rest of it counts as background. If nothing is known there, limit the chips by AREA, or choose “ignore” for UNLABELLED.</source>
            <translation>LABELS: {path} が覆うのはラスタの{share:.0%}で、残りは背景として扱います。そこが不明な場合は、AREAでチップの範囲を限定するか、UNLABELLEDを「ignore」にしてください。</translation>
        </message>
        <message>
            <source>LABELS: {path} has {count} bands; a label raster has one, with class values.</source>
            <translation>LABELS: {path} は{count}バンドです。ラベルラスタは、クラス値の1バンドにしてください。</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read: {error}</source>
            <translation>LABELS: {path} を読み込めませんでした: {error}</translation>
        </message>
        <message>
            <source>All {features} in {layer} are class {value}, {name}.</source>
            <translation>{layer} の{features}は、すべてクラス {value}（{name}）です。</translation>
        </message>
        <message>
            <source>{features} in {layer} are ignored, as the class table says.</source>
            <translation>{layer} の{features}は、クラステーブルの指定により無視します。</translation>
        </message>
        <message>
            <source>{features} in {layer} have no class value; their pixels are ignored.</source>
            <translation>{layer} の{features}にはクラス値がありません。そのピクセルは無視します。</translation>
        </message>
        <message>
            <source>{features} in {layer} have values that are no class; their pixels are ignored: {names}.</source>
            <translation>{layer} の{features}の値はクラスではありません。そのピクセルは無視します: {names}。</translation>
        </message>
        <message>
            <source>{count:,} pixels</source>
            <translation>{count:,}ピクセル</translation>
        </message>
        <message>
            <source>{count:,} features</source>
            <translation>地物{count:,}個</translation>
        </message>
        <message>
            <source>{value} “{name}” {count:,}</source>
            <translation>{value}「{name}」{count:,}</translation>
        </message>
        <message>
            <source>Classes in {layer} (features): {classes}.</source>
            <translation>{layer} のクラス（地物数）: {classes}。</translation>
        </message>
        <message>
            <source>Classes in {layer} (pixels): {classes}.</source>
            <translation>{layer} のクラス（ピクセル数）: {classes}。</translation>
        </message>
        <message>
            <source>LABELS: {layer} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>LABELS: {layer} がラスタと重なりません。その範囲はラスタのCRSで {extent}、ラスタの範囲は {raster_extent} です（xmin, ymin, xmax, ymax）。</translation>
        </message>
        <message>
            <source>LAYOUT is “{name}”; it must be one of {allowed}.</source>
            <translation>LAYOUTが「{name}」です。次のいずれかにしてください: {allowed}。</translation>
        </message>
        <message>
            <source>The layout “{name}” was written.</source>
            <translation>形式「{name}」を書き込みました。</translation>
        </message>
        <message>
            <source>LAYOUT “yolo” needs validation chips and there are none: data.yaml names others.</source>
            <translation>LAYOUT「yolo」には検証用チップが必要ですが、ありません。data.yamlでは別のチップを指定しています。</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} windows, {duration} left.</source>
            <translation>ウィンドウ {done:,} / {total:,}、残り{duration}。</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} chips, {duration} left.</source>
            <translation>チップ {done:,} / {total:,}、残り{duration}。</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} files, {duration} left.</source>
            <translation>ファイル {done:,} / {total:,}、残り{duration}。</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>学習</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>最小値</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>標準偏差</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>最大値</translation>
        </message>
        <message>
            <source>Training chips: {name}</source>
            <translation>学習用チップ: {name}</translation>
        </message>
        <message>
            <source>{count:,} for training</source>
            <translation>学習用{count:,}枚</translation>
        </message>
        <message>
            <source>{count:,} for validation</source>
            <translation>検証用{count:,}枚</translation>
        </message>
        <message>
            <source>{count:,} for test</source>
            <translation>テスト用{count:,}枚</translation>
        </message>
        <message>
            <source>{dtype}, stretched from {found}</source>
            <translation>{dtype}、{found}を引き伸ばしたもの</translation>
        </message>
        <message>
            <source>{count:,} chips of {size} × {size} pixels ({counts}), with the bands {bands} ({dtype}) and the classes {names}.</source>
            <translation>{size} × {size}ピクセルのチップ{count:,}枚（{counts}）。バンドは{bands}（{dtype}）、クラスは{names}。</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>対象外</translation>
        </message>
        <message>
            <source>Chips</source>
            <translation>チップ数</translation>
        </message>
        <message>
            <source>Histogram of {name}</source>
            <translation>{name}のヒストグラム</translation>
        </message>
        <message>
            <source>In the raster, 0 … 255 was</source>
            <translation>0 … 255に対応するラスタの値</translation>
        </message>
        <message>
            <source>{width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}</source>
            <translation>{width:,} × {height:,}ピクセル（1ピクセル {pixel_width:.6g} × {pixel_height:.6g}）、{crs}</translation>
        </message>
        <message>
            <source>no CRS</source>
            <translation>CRSなし</translation>
        </message>
        <message>
            <source>unnamed CRS</source>
            <translation>名前のないCRS</translation>
        </message>
        <message>
            <source>unknown CRS</source>
            <translation>不明なCRS</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>対象なし</translation>
        </message>
        <message>
            <source>MIN_CLASS: {count} pixels of “{name}” are asked for; it must be from 1 to {highest:,}, the pixels of a chip.</source>
            <translation>MIN_CLASS: 「{name}」に{count}ピクセルが指定されました。1～{highest:,}（チップのピクセル数）にしてください。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no label (KEEP “{keep}”, NEGATIVES {share:g}) and are left out.</source>
            <translation>ウィンドウ{total:,}個中{count:,}個は、ラベルがないため除きます（KEEP「{keep}」、NEGATIVES {share:g}）。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer labelled pixels than {least:,} (MIN_LABELLED) and are left out.</source>
            <translation>ウィンドウ{total:,}個中{count:,}個は、ラベル付きピクセルが{least:,}（MIN_LABELLED）より少ないため除きます。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer pixels than {wanted} (MIN_CLASS) and are left out.</source>
            <translation>ウィンドウ{total:,}個中{count:,}個は、必要なピクセル数（MIN_CLASS: {wanted}）に足りないため除きます。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows are more than MAX_CHIPS {most:,} allows and are left out.</source>
            <translation>ウィンドウ{total:,}個中{count:,}個は、MAX_CHIPS {most:,} を超えるため除きます。</translation>
        </message>
        <message>
            <source>{count:,} of {name}</source>
            <translation>{name} {count:,}</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first}または{second}</translation>
        </message>
        <message>
            <source>MIN_CLASS: there is no class “{name}”; the classes are {names}.</source>
            <translation>MIN_CLASS: クラス「{name}」はありません。あるクラス: {names}。</translation>
        </message>
        <message>
            <source>{count:,} more windows are looked at for rare classes: {names} (OVERSAMPLE).</source>
            <translation>希少クラス（{names}）のために、さらに{count:,}個のウィンドウを調べます（OVERSAMPLE）。</translation>
        </message>
        <message>
            <source>Raster: {width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bands ({dtype}): {names}.</source>
            <translation>ラスタ: {width:,} × {height:,}ピクセル（1ピクセル {pixel_width:.6g} × {pixel_height:.6g}）、{crs}、{count}バンド（{dtype}）: {names}。</translation>
        </message>
        <message>
            <source>Windows shared out: {counts}.</source>
            <translation>ウィンドウを分けました: {counts}。</translation>
        </message>
        <message>
            <source>Fold {number}: {count:,} windows.</source>
            <translation>フォールド {number}: ウィンドウ{count:,}個。</translation>
        </message>
        <message>
            <source>{count:,} windows lie on older chips of another split and are left out.</source>
            <translation>{count:,}個のウィンドウは、別のデータ区分の以前のチップに重なるため除きます。</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>{count:,}個のウィンドウは、別のフォールドまたはデータ区分とピクセルを共有しているか、そこからの距離がBUFFER {buffer:,}ピクセル未満のため除きます。</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split and are left out.</source>
            <translation>{count:,}個のウィンドウは、別のフォールドまたはデータ区分とピクセルを共有しているため除きます。</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>{count:,}個のウィンドウは、別のデータ区分とピクセルを共有しているか、そこからの距離がBUFFER {buffer:,}ピクセル未満のため除きます。</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split and are left out.</source>
            <translation>{count:,}個のウィンドウは、別のデータ区分とピクセルを共有しているため除きます。</translation>
        </message>
        <message>
            <source>SPLIT_BY is “random”, and {count:,} of {total:,} validation and test chips share pixels with training chips: the accuracy will look better than it is. Use “blocks”, or a STRIDE as large as CHIP_SIZE.</source>
            <translation>SPLIT_BYが「random」で、検証用とテスト用のチップ{total:,}枚中{count:,}枚が学習用チップとピクセルを共有しています。精度は実際よりよく見えます。「blocks」を使うか、STRIDEをCHIP_SIZEと同じにしてください。</translation>
        </message>
        <message>
            <source>All chips of this scene are for {split}, so that the shares come closest to SPLIT and TEST.</source>
            <translation>割合をSPLITとTESTに最も近づけるため、このシーンのチップをすべて{split}にします。</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: a polygon layer is needed.</source>
            <translation>SPLIT_POLYGONS: ポリゴンレイヤを指定してください。</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: no window has its centre in a polygon of {layer}.</source>
            <translation>SPLIT_POLYGONS: {layer} のポリゴン内に中心があるウィンドウがありません。</translation>
        </message>
        <message>
            <source>{count:,} windows have their centre outside SPLIT_POLYGONS and are left out.</source>
            <translation>{count:,}個のウィンドウは、中心がSPLIT_POLYGONSの外側にあるため除きます。</translation>
        </message>
        <message>
            <source>SPLIT_FIELD: {layer} holds “{found}”; its values must be {allowed} (or val, training).</source>
            <translation>SPLIT_FIELD: {layer} に「{found}」があります。使える値は {allowed}（またはval、training）です。</translation>
        </message>
        <message>
            <source>The statistics in {path} cannot be read: export the chips again. ({error})</source>
            <translation>{path} の統計を読み込めません。チップをエクスポートし直してください。（{error}）</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel and are left out.</source>
            <translation>ウィンドウ{total:,}個中{count:,}個は、ラベル付きピクセルがないため除きます。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel inside AREA and are left out.</source>
            <translation>ウィンドウ{total:,}個中{count:,}個は、AREA内にラベル付きピクセルがないため除きます。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer valid pixels than MIN_VALID {least:g} and are left out.</source>
            <translation>ウィンドウ{total:,}個中{count:,}個は、有効なピクセルがMIN_VALID {least:g} より少ないため除きます。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel and are left out.</source>
            <translation>ウィンドウ{total:,}個中{count:,}個は、有効なピクセルがないため除きます。</translation>
        </message>
        <message>
            <source>There is no chip to write: {names} holds no valid pixel where there are labels, only nodata.</source>
            <translation>書き込むチップがありません。ラベルのある場所では {names} に有効なピクセルがなく、nodataだけです。</translation>
        </message>
        <message>
            <source>There is no chip to write: no labelled pixel of the raster lies inside AREA.</source>
            <translation>書き込むチップがありません。ラスタのラベル付きピクセルがAREA内にありません。</translation>
        </message>
        <message>
            <source>There is no chip to write: no window with labels has as many valid pixels as MIN_VALID {least:g} asks for.</source>
            <translation>書き込むチップがありません。ラベルのあるウィンドウに、MIN_VALID {least:g} を満たす数の有効なピクセルがありません。</translation>
        </message>
        <message>
            <source>There is no chip to write: {layer} labels no valid pixel of {names}.</source>
            <translation>書き込むチップがありません。{layer} のラベルは、{names} の有効なピクセルに1つも重なりません。</translation>
        </message>
        <message>
            <source>An image of {size:,} bytes is too large for a TIFF: lower CHIP_SIZE.</source>
            <translation>{size:,}バイトの画像は、TIFFには大きすぎます。CHIP_SIZEを下げてください。</translation>
        </message>
        <message>
            <source>{count:,} windows reach beyond the raster and are left out (EDGE “{edge}”).</source>
            <translation>{count:,}個のウィンドウは、ラスタからはみ出すため除きます（EDGE「{edge}」）。</translation>
        </message>
        <message>
            <source>{count:,} windows would be the same as others and are left out.</source>
            <translation>{count:,}個のウィンドウは、ほかのウィンドウと同じになるため除きます。</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but LABELS has no feature with a geometry, and label rasters have none: use “grid” or “random”.</source>
            <translation>WINDOWSが「features」ですが、LABELSにジオメトリのある地物がありません（ラベルラスタには地物がありません）。「grid」または「random」にしてください。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside the raster: no window.</source>
            <translation>地物{total:,}個中{count:,}個は、中心がラスタの外側にあるためウィンドウを作りません。</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside AREA: no window.</source>
            <translation>地物{total:,}個中{count:,}個は、中心がAREAの外側にあるためウィンドウを作りません。</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found on the raster.</source>
            <translation>COUNT {count:,} に対して、異なるランダムなウィンドウはラスタ上に{found:,}個しか見つかりませんでした。</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found in AREA.</source>
            <translation>COUNT {count:,} に対して、異なるランダムなウィンドウはAREA内に{found:,}個しか見つかりませんでした。</translation>
        </message>
        <message>
            <source>EDGE is “drop”, but no window of CHIP_SIZE {size} lies whole on the raster of {width:,} × {height:,} pixels; use “shift” or “fill”.</source>
            <translation>EDGEが「drop」ですが、CHIP_SIZE {size} のウィンドウは{width:,} × {height:,}ピクセルのラスタに収まりません。「shift」または「fill」にしてください。</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but no label feature has a window on the raster of {width:,} × {height:,} pixels and in AREA.</source>
            <translation>WINDOWSが「features」ですが、{width:,} × {height:,}ピクセルのラスタ上でAREA内に入るウィンドウを持つラベルの地物がありません。</translation>
        </message>
        <message>
            <source>WINDOWS is “random”, but no place inside AREA was found on the raster of {width:,} × {height:,} pixels.</source>
            <translation>WINDOWSが「random」ですが、{width:,} × {height:,}ピクセルのラスタ上でAREA内の場所が見つかりませんでした。</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>キャンセルしました。</translation>
        </message>
        <message>
            <source>Matthews correlation (MCC)</source>
            <translation>マシューズ相関係数（MCC）</translation>
        </message>
        <message>
            <source>Quantity disagreement</source>
            <translation>量的不一致</translation>
        </message>
        <message>
            <source>Allocation disagreement</source>
            <translation>配置的不一致</translation>
        </message>
        <message>
            <source>User's accuracy (precision)</source>
            <translation>ユーザー精度（適合率）</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall)</source>
            <translation>プロデューサー精度（再現率）</translation>
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
            <translation>特異度</translation>
        </message>
        <message>
            <source>Negative predictive value</source>
            <translation>陰性的中率</translation>
        </message>
        <message>
            <source>Area under ROC</source>
            <translation>ROC曲線下面積</translation>
        </message>
        <message>
            <source>Boundary F1</source>
            <translation>境界のF1</translation>
        </message>
        <message>
            <source>{path} cannot be brought onto the raster's grid: {error}</source>
            <translation>{path} をラスタのグリッドに合わせられません: {error}</translation>
        </message>
        <message>
            <source>The class table is empty: at least one class is needed.</source>
            <translation>クラステーブルが空です。少なくとも1つのクラスが必要です。</translation>
        </message>
        <message>
            <source>The class table has a value twice; the values are {values}.</source>
            <translation>クラステーブルに同じ値が2回あります。値: {values}。</translation>
        </message>
        <message>
            <source>Class values must lie between 0 and {most}, at most {most} of them; found {count} from {first} to {last}.</source>
            <translation>クラス値は0～{most}で、最大{most}個です。見つかったのは{first}～{last}の{count}個です。</translation>
        </message>
        <message>
            <source>the file of names and colours (.aux.xml) beside it is incomplete</source>
            <translation>そばにある名前と色のファイル（.aux.xml）が不完全です</translation>
        </message>
        <message>
            <source>{path} could not be written: the disk is full.</source>
            <translation>{path} に書き込めませんでした。ディスクの空きがありません。</translation>
        </message>
        <message>
            <source>the cloud-optimised file was not made</source>
            <translation>クラウド最適化ファイルが作成されませんでした</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 to keep the raster's.</source>
            <translation>PIXEL_SIZEが{size:g}です。正の数にするか、ラスタの元のピクセルサイズを保つ場合は0にしてください。</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the raster is {raster} large, with pixels of {pixels}. It must be given in the unit of its CRS ({unit}) and fit into it.</source>
            <translation>PIXEL_SIZEが{size:g}です。ラスタの大きさは{raster}、ピクセルは{pixels}です。ラスタのCRSの単位（{unit}）で、ラスタに収まる値を指定してください。</translation>
        </message>
        <message>
            <source>MASK: {path} has {count} bands; a mask has one, which is not 0 where pixels must not count.</source>
            <translation>MASK: {path} は{count}バンドです。マスクは1バンドで、除外するピクセルを0以外の値にします。</translation>
        </message>
        <message>
            <source>MASK: {path} could not be read at row {row}: {error}</source>
            <translation>MASK: {path} の行 {row} を読み込めませんでした: {error}</translation>
        </message>
        <message>
            <source>MASK: {title} does not touch the raster, so nothing is masked.</source>
            <translation>MASK: {title} はラスタと重ならないため、何もマスクされません。</translation>
        </message>
        <message>
            <source>{path} cannot be written: a folder of that name exists.</source>
            <translation>{path} に書き込めません。同じ名前のフォルダがあります。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}.</source>
            <translation>{path} に書き込めません: {error}。</translation>
        </message>
        <message>
            <source>The system's temporary folder cannot be used: {error}.</source>
            <translation>システムの一時フォルダを使えません: {error}。</translation>
        </message>
        <message>
            <source>The temporary folder {folder} cannot take the polygons; is its disk full? ({error})</source>
            <translation>一時フォルダ {folder} にポリゴンを保存できません。ディスクの空きを確認してください。（{error}）</translation>
        </message>
        <message>
            <source>No raster was given: at least one is needed.</source>
            <translation>ラスタが指定されていません。少なくとも1つ指定してください。</translation>
        </message>
        <message>
            <source>The raster {path} cannot be opened: {error}</source>
            <translation>ラスタ {path} を開けません: {error}</translation>
        </message>
        <message>
            <source>The raster {path} has no bands; if it is a container, choose one of its subdatasets.</source>
            <translation>ラスタ {path} にバンドがありません。コンテナの場合は、サブデータセットの1つを選んでください。</translation>
        </message>
        <message>
            <source>RESAMPLING is “{word}”: it must be one of {allowed}.</source>
            <translation>RESAMPLINGが「{word}」です。次のいずれかにしてください: {allowed}。</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} rasters: give one for all, or one for each.</source>
            <translation>RESAMPLINGでは、{count}個のラスタに対して{found}個の方法が指定されています。全体に1つ、またはラスタごとに1つずつ指定してください。</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} raster: give one for all, or one for each.</source>
            <translation>RESAMPLINGでは、{count}個のラスタに対して{found}個の方法が指定されています。全体に1つ、またはラスタごとに1つずつ指定してください。</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but {paths} has bands 1 to {count}.</source>
            <translation>BANDS: バンド {number} が指定されましたが、{paths} のバンドは1～{count}です。</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {column}: {error}</source>
            <translation>{path} の行 {row}、列 {column} を読み込めませんでした: {error}</translation>
        </message>
        <message>
            <source>Band {number} of {path} holds {type} values, which cannot be used.</source>
            <translation>{path} のバンド {number} の値の型は{type}で、使えません。</translation>
        </message>
        <message>
            <source>INPUT: {path} ({crs}) does not touch {first_path} ({first_crs}): the rasters of a stack must overlap. Has one of them no CRS, or a wrong one?</source>
            <translation>INPUT: {path}（{crs}）が {first_path}（{first_crs}）と重なりません。重ねるラスタどうしは同じ場所になければなりません。CRSがないか間違っているラスタがないか確認してください。</translation>
        </message>
        <message>
            <source>Labelled pixels</source>
            <translation>ラベル付きピクセル数</translation>
        </message>
        <message>
            <source>Pixels of the network</source>
            <translation>ネットワークのピクセル数</translation>
        </message>
        <message>
            <source>Pixels of the networks</source>
            <translation>ネットワークのピクセル数</translation>
        </message>
        <message>
            <source>Mean of the labelled classes</source>
            <translation>ラベルのあるクラスの平均</translation>
        </message>
        <message>
            <source>Overall accuracy: {share} of all labelled pixels are right.</source>
            <translation>全体精度: ラベル付きピクセル全体のうち{share}が正解です。</translation>
        </message>
        <message>
            <source>Labels ↓ Network →</source>
            <translation>ラベル ↓ ネットワーク →</translation>
        </message>
        <message>
            <source>Accuracy per class over all folds</source>
            <translation>全フォールドのクラス別の精度</translation>
        </message>
        <message>
            <source>Confusion matrix over all folds</source>
            <translation>全フォールドの混同行列</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the networks, both in pixels.</source>
            <translation>行がラベル、列が各ネットワークの結果です（単位はピクセル）。</translation>
        </message>
        <message>
            <source>Accuracy per class on the validation chips</source>
            <translation>検証用チップでのクラス別の精度</translation>
        </message>
        <message>
            <source>Confusion matrix on the validation chips</source>
            <translation>検証用チップでの混同行列</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the network, both in pixels.</source>
            <translation>行がラベル、列がネットワークの結果です（単位はピクセル）。</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>クラス</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Mean of the classes</source>
            <translation>クラスの平均</translation>
        </message>
        <message>
            <source>Pooled counts</source>
            <translation>合算</translation>
        </message>
        <message>
            <source>Weighted by the reference</source>
            <translation>参照データによる重み付き</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Left out of all means, as the reference does not have it: {classes}.</source>
            <translation>参照データにないため、すべての平均から除いたクラス: {classes}。</translation>
        </message>
        <message>
            <source>Left out of the mean of {figure}, as it is undefined: {classes}.</source>
            <translation>定義できないため、{figure}の平均から除いたクラス: {classes}。</translation>
        </message>
        <message>
            <source>points</source>
            <translation>点</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>ピクセル</translation>
        </message>
        <message>
            <source>User's accuracy (precision): of the {unit} that were given a class, the share that is right.</source>
            <translation>ユーザー精度（適合率）: そのクラスに分類された{unit}のうち、正しいものの割合。</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall): of the {unit} that are of a class, the share that was found.</source>
            <translation>プロデューサー精度（再現率）: 実際にそのクラスである{unit}のうち、検出されたものの割合。</translation>
        </message>
        <message>
            <source>F1 is the harmonic mean of both.</source>
            <translation>F1は両者の調和平均です。</translation>
        </message>
        <message>
            <source>IoU: the {unit} that both sides give the class, divided by those that either gives it.</source>
            <translation>IoU: 両方がそのクラスとする{unit}の数を、少なくとも一方がそのクラスとするものの数で割った値。</translation>
        </message>
        <message>
            <source>Specificity: of the {unit} that are not of a class, the share that was not given it.</source>
            <translation>特異度: 実際にはそのクラスでない{unit}のうち、そのクラスに分類されなかったものの割合。</translation>
        </message>
        <message>
            <source>Negative predictive value: of the {unit} that were not given a class, the share that is not of it.</source>
            <translation>陰性的中率: そのクラスに分類されなかった{unit}のうち、実際にそのクラスでないものの割合。</translation>
        </message>
        <message>
            <source>Area under ROC: how often one of the {unit} of the class has a higher probability of it than one of the others; 0.5 is chance.</source>
            <translation>ROC曲線下面積: そのクラスの{unit}の1つが、それ以外の1つよりもそのクラスの確率が高くなる頻度。0.5は偶然と同じです。</translation>
        </message>
        <message>
            <source>Boundary F1: F1 of the borders of the class, which may be off by the tolerance.</source>
            <translation>境界のF1: クラスの境界のF1。許容距離までのずれは正しいとみなします。</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>overall accuracy</source>
            <translation>全体精度</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}</source>
            <translation>{name}の{percent:.1f}%</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}, taken for {other}</source>
            <translation>{name}の{percent:.1f}%を{other}と分類</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>エポック</translation>
        </message>
        <message>
            <source>mean IoU</source>
            <translation>平均IoU</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>学習率</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>損失</translation>
        </message>
        <message>
            <source>Accuracy on the validation chips</source>
            <translation>検証用チップでの精度</translation>
        </message>
        <message>
            <source>IoU per class</source>
            <translation>クラス別のIoU</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学習率</translation>
        </message>
        <message>
            <source>Chips per second</source>
            <translation>1秒あたりのチップ数</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names}、{last}</translation>
        </message>
        <message>
            <source>{parameter}: {title} could not be read: {error}</source>
            <translation>{parameter}: {title} を読み込めませんでした: {error}</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are none.</source>
            <translation>CLASS_FIELD: {title} にフィールド「{name}」がありません。フィールドが1つもありません。</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are {names}.</source>
            <translation>CLASS_FIELD: {title} にフィールド「{name}」がありません。あるフィールド: {names}。</translation>
        </message>
        <message>
            <source>{parameter}: {path} cannot be opened as a vector layer: {error}</source>
            <translation>{parameter}: {path} をベクタレイヤとして開けません: {error}</translation>
        </message>
        <message>
            <source>layer {layer} of {path}</source>
            <translation>{path} のレイヤ {layer}</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds no geometries, but {wanted} are needed.</source>
            <translation>{parameter}: {title} にはジオメトリがありません。{wanted}が必要です。</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds {kind} geometries, not polygons.</source>
            <translation>{parameter}: {title} のジオメトリは{kind}で、ポリゴンではありません。</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer “{layer}”; it has {names}.</source>
            <translation>{parameter}: {path} にレイヤ「{layer}」がありません。あるレイヤ: {names}。</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the layers {names}: name one.</source>
            <translation>{parameter}: {path} には次のレイヤがあります: {names}。このうち1つを指定してください。</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer of {wanted}.</source>
            <translation>{parameter}: {path} に{wanted}のレイヤがありません。</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>ポリゴン</translation>
        </message>
        <message>
            <source>polygons, lines or points</source>
            <translation>ポリゴン、線または点</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} gives no layer: {filter}</source>
            <translation>{parameter}: {title} のフィルタからレイヤが得られません: {filter}</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} is not understood ({filter}): {error}</source>
            <translation>{parameter}: {title} のフィルタを解釈できません（{filter}）: {error}</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they have no area or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: {title} の地物{count:,}個を除きました。面積がないか、ラスタのCRSに変換できません。</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they are no polygons or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: {title} の地物{count:,}個を除きました。ポリゴンでないか、ラスタのCRSに変換できません。</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: {title} にCRSがありません。両方のCRSが同じとみなします。</translation>
        </message>
        <message>
            <source>{parameter}: the raster has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: ラスタにCRSがありません。両方のCRSが同じとみなします。</translation>
        </message>
        <message>
            <source>AREA: {title} has no features.</source>
            <translation>AREA: {title} に地物がありません。</translation>
        </message>
        <message>
            <source>AREA: {title} has no features, with its filter.</source>
            <translation>AREA: {title} のフィルタの条件に合う地物がありません。</translation>
        </message>
        <message>
            <source>AREA: {title} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>AREA: {title} がラスタと重なりません。その範囲はラスタのCRSで {extent}、ラスタの範囲は {raster_extent} です（xmin, ymin, xmax, ymax）。</translation>
        </message>
        <message>
            <source>there is no program</source>
            <translation>プログラムがありません</translation>
        </message>
        <message>
            <source>QGIS's own Python {version} was not found as a program that starts (in {folder}: {tried}): make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>QGISのPython {version} に、起動できるプログラムが見つかりませんでした（{folder}: {tried}）。docs/install.mdにあるパッケージでconda環境を作成し、そのPythonを既存のインタプリタとして選んでください。</translation>
        </message>
        <message>
            <source>The environment that QGIS's own Python made in {folder} does not start: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>QGISのPythonで {folder} に作成した環境が起動しません。docs/install.mdにあるパッケージでconda環境を作成し、そのPythonを既存のインタプリタとして選んでください。</translation>
        </message>
        <message>
            <source>Python that is used</source>
            <translation>使用するPython</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>コンピュータ</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>Graphics cards</source>
            <translation>グラフィックカード</translation>
        </message>
        <message>
            <source>Worker's Python</source>
            <translation>ワーカーのPython</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>自己テスト</translation>
        </message>
        <message>
            <source>not possible without a Python for the worker</source>
            <translation>ワーカー用のPythonがないため実行できません</translation>
        </message>
        <message>
            <source>About {needed:.1f} GB are needed for the environment in {folder}, but {free:.1f} GB are free there: free some space, or choose DEVICE cpu, which is the smallest.</source>
            <translation>{folder} の環境には約{needed:.1f} GBが必要ですが、空きは{free:.1f} GBです。空きを増やすか、DEVICEを最も小さいcpuにしてください。</translation>
        </message>
        <message>
            <source>{count} thing that Pixelwise needs does not work.</source>
            <translation>Pixelwiseに必要なものが{count}件動作していません。</translation>
        </message>
        <message>
            <source>{count} things that Pixelwise needs do not work.</source>
            <translation>Pixelwiseに必要なものが{count}件動作していません。</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} thing should be looked at.</source>
            <translation>Pixelwiseは実行できますが、{count}件の確認が必要です。</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} things should be looked at.</source>
            <translation>Pixelwiseは実行できますが、{count}件の確認が必要です。</translation>
        </message>
        <message>
            <source>Everything that Pixelwise needs is there and works.</source>
            <translation>Pixelwiseに必要なものはすべて揃い、正常に動作しています。</translation>
        </message>
        <message>
            <source>good</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>look at this</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>動作しません</translation>
        </message>
        <message>
            <source>Repair the environment; if that does not help, report it to Pixelwise together with this page.</source>
            <translation>環境を修復してください。それでも直らない場合は、このページを添えてPixelwiseに報告してください。</translation>
        </message>
        <message>
            <source>The check itself</source>
            <translation>チェック自体</translation>
        </message>
        <message>
            <source>Free some disk space, or set the variable TMPDIR (Windows: TEMP) to a folder that you may write to.</source>
            <translation>ディスクの空きを増やすか、環境変数TMPDIR（WindowsではTEMP）に、書き込みのできるフォルダを設定してください。</translation>
        </message>
        <message>
            <source>Install a {name} of these versions.</source>
            <translation>必要なバージョンの{name}をインストールしてください。</translation>
        </message>
        <message>
            <source>Install a QGIS that brings a newer Python.</source>
            <translation>より新しいPythonを含むQGISをインストールしてください。</translation>
        </message>
        <message>
            <source>Python of QGIS</source>
            <translation>QGISのPython</translation>
        </message>
        <message>
            <source>GDAL of QGIS</source>
            <translation>QGISのGDAL</translation>
        </message>
        <message>
            <source>Install QGIS again: its GDAL is damaged.</source>
            <translation>QGISを再インストールしてください。QGISのGDALが壊れています。</translation>
        </message>
        <message>
            <source>Install a newer QGIS, which brings a newer GDAL.</source>
            <translation>より新しいGDALを含む、新しいQGISをインストールしてください。</translation>
        </message>
        <message>
            <source>numpy of QGIS</source>
            <translation>QGISのnumpy</translation>
        </message>
        <message>
            <source>In QGIS's own Python, remove the numpy that pip has put in: pip uninstall numpy.</source>
            <translation>QGISのPythonから、pipで入れたnumpyを削除してください: pip uninstall numpy</translation>
        </message>
        <message>
            <source>Install QGIS again, with its Python packages.</source>
            <translation>QGISをPythonパッケージごと再インストールしてください。</translation>
        </message>
        <message>
            <source>{version}, from {folder}</source>
            <translation>{version}（{folder}）</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>{count} cores</source>
            <translation>{count}コア</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>{size} in all</source>
            <translation>全体{size}</translation>
        </message>
        <message>
            <source>Close other programs before a training, or lower BATCH_SIZE.</source>
            <translation>学習の前にほかのプログラムを終了するか、BATCH_SIZEを下げてください。</translation>
        </message>
        <message>
            <source>{free} free of {total}</source>
            <translation>空き{free}（全体{total}）</translation>
        </message>
        <message>
            <source>Temporary files</source>
            <translation>一時ファイル</translation>
        </message>
        <message>
            <source>no folder for temporary files can be written</source>
            <translation>書き込みのできる一時ファイル用フォルダがありません</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}, or make the folder one that you may write to.</source>
            <translation>{folder} のディスクの空きを増やすか、書き込みのできるフォルダに変更してください。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}</source>
            <translation>{path} に書き込めません: {error}</translation>
        </message>
        <message>
            <source>{size} free in {folder}</source>
            <translation>{folder} の空き{size}</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}.</source>
            <translation>{folder} のディスクの空きを増やしてください。</translation>
        </message>
        <message>
            <source>NVIDIA driver</source>
            <translation>NVIDIAドライバ</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver again and restart the computer; until then, trainings run on the CPU.</source>
            <translation>NVIDIAのドライバを再インストールし、コンピュータを再起動してください。それまで、学習はCPUで行われます。</translation>
        </message>
        <message>
            <source>none: there is no NVIDIA card, or its driver is not installed</source>
            <translation>なし: NVIDIAのカードがないか、ドライバがインストールされていません</translation>
        </message>
        <message>
            <source>{driver}, for CUDA up to {cuda}</source>
            <translation>{driver}（CUDA {cuda}まで対応）</translation>
        </message>
        <message>
            <source>{name}, {free} free of {total}</source>
            <translation>{name}、空き{free}（全体{total}）</translation>
        </message>
        <message>
            <source>Graphics card {number}</source>
            <translation>グラフィックカード {number}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>空き{size}</translation>
        </message>
        <message>
            <source>cannot be imported ({error})</source>
            <translation>インポートできません（{error}）</translation>
        </message>
        <message>
            <source>The environment cannot be written to {folder}: {error}.</source>
            <translation>環境を {folder} に書き込めません: {error}。</translation>
        </message>
        <message>
            <source>Installing, {time}</source>
            <translation>インストール、{time}</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment: move them away, and install again.</source>
            <translation>{folder} に環境以外のファイルがあります。別の場所に移してから、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {title}: done before.</source>
            <translation>手順 {number} / {count}（{title}）: 完了済み。</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation>手順 {number} / {count}: {title}</translation>
        </message>
        <message>
            <source>QGIS's own Python is {path}.</source>
            <translation>QGISのPythonは {path} です。</translation>
        </message>
        <message>
            <source>the environment</source>
            <translation>環境</translation>
        </message>
        <message>
            <source>It shares {names} with QGIS.</source>
            <translation>{names}をQGISと共有します。</translation>
        </message>
        <message>
            <source>QGIS's Python comes without ensurepip and without pip: install them (in Debian and Ubuntu: 'sudo apt install python3-venv'), and install again.</source>
            <translation>QGISのPythonにensurepipもpipも入っていません。インストールしてから（DebianとUbuntuでは「sudo apt install python3-venv」）、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>Build {name} of torch: {reason}.</source>
            <translation>torchのビルド {name}: {reason}。</translation>
        </message>
        <message>
            <source>the other packages</source>
            <translation>その他のパッケージ</translation>
        </message>
        <message>
            <source>torch {version} computes on {devices}; GDAL {gdal} is that of QGIS.</source>
            <translation>torch {version} の計算先は{devices}です。GDAL {gdal} はQGISのものです。</translation>
        </message>
        <message>
            <source>torch finds no graphics card: check the driver with nvidia-smi, restart, and see 'Check environment'.</source>
            <translation>torchがグラフィックカードを検出できません。nvidia-smiでドライバを確認し、再起動してから「環境をチェック」を実行してください。</translation>
        </message>
        <message>
            <source>making an environment from QGIS's own Python</source>
            <translation>QGISのPythonから環境を作成</translation>
        </message>
        <message>
            <source>bringing pip</source>
            <translation>pipの準備</translation>
        </message>
        <message>
            <source>fetching and unpacking torch</source>
            <translation>torchの取得と展開</translation>
        </message>
        <message>
            <source>fetching and unpacking the other packages</source>
            <translation>その他のパッケージの取得と展開</translation>
        </message>
        <message>
            <source>trying everything out</source>
            <translation>全体の動作確認</translation>
        </message>
        <message>
            <source>All packages are whole.</source>
            <translation>すべてのパッケージが正常です。</translation>
        </message>
        <message>
            <source>Damaged packages: {names}.</source>
            <translation>壊れているパッケージ: {names}。</translation>
        </message>
        <message>
            <source>The environment's Python does not start, so it is made anew.</source>
            <translation>環境のPythonが起動しないため、作り直します。</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment, so it was left as it is.</source>
            <translation>{folder} に環境以外のファイルがあるため、変更しませんでした。</translation>
        </message>
        <message>
            <source>The environment in {folder} is in use ({error}): end all runs of Pixelwise, close the other windows of QGIS, and try again.</source>
            <translation>{folder} の環境は使用中です（{error}）。Pixelwiseの実行をすべて終了し、ほかのQGISのウィンドウを閉じてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>The environment in {folder} is being installed or removed already: wait for its end, or cancel it.</source>
            <translation>{folder} の環境は、すでにインストール中または削除中です。終わるまで待つか、キャンセルしてください。</translation>
        </message>
        <message>
            <source>DEVICE: {device!r} was given; allowed are {allowed}.</source>
            <translation>DEVICE: {device!r} は指定できません。使える値: {allowed}。</translation>
        </message>
        <message>
            <source>{device} was asked for</source>
            <translation>{device}が指定されました</translation>
        </message>
        <message>
            <source>the package index has the build for this processor ({name})</source>
            <translation>このCPU（{name}）用のビルドはパッケージインデックスにあります</translation>
        </message>
        <message>
            <source>no NVIDIA graphics card with a driver was found</source>
            <translation>ドライバの入ったNVIDIAのグラフィックカードが見つかりませんでした</translation>
        </message>
        <message>
            <source>DEVICE: {device} was given, but macOS has no CUDA; allowed are auto, cpu and pypi.</source>
            <translation>DEVICE: {device} が指定されましたが、macOSではCUDAを使えません。使える値: auto、cpu、pypi。</translation>
        </message>
        <message>
            <source>PyTorch is no longer made for Macs with Intel processors as a wheel: make a conda environment with pytorch and gdal from conda-forge, and choose its Python as an existing interpreter.</source>
            <translation>IntelプロセッサのMac用のPyTorchは、wheelでは提供されなくなりました。conda-forgeのpytorchとgdalでconda環境を作成し、そのPythonを既存のインタプリタとして選んでください。</translation>
        </message>
        <message>
            <source>the build for this Mac uses its graphics card by Metal (MPS)</source>
            <translation>このMac用のビルドは、Metal（MPS）でグラフィックカードを使います</translation>
        </message>
        <message>
            <source>{card} with driver {driver} was found</source>
            <translation>{card}（ドライバ {driver}）が見つかりました</translation>
        </message>
        <message>
            <source>{card} was found, but no build of torch fits it with driver {driver}: with driver {oldest} or newer, install again</source>
            <translation>{card} が見つかりましたが、ドライバ {driver} で使えるtorchのビルドがありません。ドライバ {oldest} 以降にしてから、もう一度インストールしてください</translation>
        </message>
        <message>
            <source>nvidia-smi did not answer within {seconds} seconds</source>
            <translation>nvidia-smiが{seconds}秒以内に応答しませんでした</translation>
        </message>
        <message>
            <source>nvidia-smi ended with code {code}</source>
            <translation>nvidia-smiがコード {code} で終了しました</translation>
        </message>
        <message>
            <source>nvidia-smi could not be started ({error})</source>
            <translation>nvidia-smiを起動できませんでした（{error}）</translation>
        </message>
        <message>
            <source>For a report</source>
            <translation>報告用</translation>
        </message>
        <message>
            <source>Paths in your home folder begin with ~, and your name is replaced by USER.</source>
            <translation>ホームフォルダ内のパスは ~ で始まり、ユーザー名は USER に置き換えてあります。</translation>
        </message>
        <message>
            <source>Copy everything as text</source>
            <translation>すべてをテキストとしてコピー</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Pixelwise: the environment</source>
            <translation>Pixelwise: 環境</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Selected: press Ctrl+C</source>
            <translation>選択しました。Ctrl+Cを押してください</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>表計算用に表をコピー</translation>
        </message>
        <message>
            <source>{line} (needed: {needed})</source>
            <translation>{line}（必要: {needed}）</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>調べたもの</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>必要条件</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>対処方法</translation>
        </message>
        <message>
            <source>Left as it is: {error}</source>
            <translation>変更しませんでした: {error}</translation>
        </message>
        <message>
            <source>{program} could not be started ({error}).</source>
            <translation>{program} を起動できませんでした（{error}）。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': {package} is not in the folder WHEELS {folder}, or not for this Python; add its wheel, and install again.</source>
            <translation>「{step}」でインストールが止まりました。WHEELSのフォルダ {folder} に、このPython用の {package} がありません。そのwheelを追加してから、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index has no {package} for this Python and system; choose another DEVICE, such as cpu, and install again.</source>
            <translation>「{step}」でインストールが止まりました。パッケージインデックスに、このPythonとシステム用の {package} がありません。cpuなど別のDEVICEを選んで、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>no output</source>
            <translation>出力なし</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}' ({line}): see the log, and install again or repair.</source>
            <translation>「{step}」でインストールが止まりました（{line}）。ログを確認し、もう一度インストールするか修復してください。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the disk is full: free some space, and install again.</source>
            <translation>「{step}」でインストールが止まりました。ディスクの空きがありません。空きを増やしてから、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the proxy refused the connection: check it in Settings ▸ Options ▸ Network, and install again.</source>
            <translation>「{step}」でインストールが止まりました。プロキシが接続を拒否しました。「設定 ▸ オプション ▸ ネットワーク」でプロキシを確認してから、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': pip cannot use a SOCKS proxy: set an HTTP proxy in Settings ▸ Options ▸ Network, or use a folder of wheels.</source>
            <translation>「{step}」でインストールが止まりました。pipではSOCKSプロキシを使えません。「設定 ▸ オプション ▸ ネットワーク」でHTTPプロキシを設定するか、wheelのフォルダを使ってください。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a certificate was not accepted, as behind the firewalls of some organisations: give the file of the organisation's certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
            <translation>「{step}」でインストールが止まりました。証明書が受け付けられませんでした（組織のファイアウォールの内側でよく起こります）。環境変数PIP_CERTに組織の証明書のファイルを設定するか、wheelのフォルダを使ってください。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a path is too long for Windows: switch on long paths in Windows (LongPathsEnabled), and install again.</source>
            <translation>「{step}」でインストールが止まりました。Windowsで扱えるパスの長さを超えています。Windowsの長いパスを有効にして（LongPathsEnabled）、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file is in use: close all other windows of QGIS, and install again.</source>
            <translation>「{step}」でインストールが止まりました。使用中のファイルがあります。ほかのQGISのウィンドウをすべて閉じてから、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file cannot be written: check the folder's permissions.</source>
            <translation>「{step}」でインストールが止まりました。書き込めないファイルがあります。フォルダの権限を確認してください。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index cannot be reached: check the network and the proxy in Settings ▸ Options ▸ Network and install again, or use a folder of wheels.</source>
            <translation>「{step}」でインストールが止まりました。パッケージインデックスに接続できません。ネットワークと「設定 ▸ オプション ▸ ネットワーク」のプロキシを確認してもう一度インストールするか、wheelのフォルダを使ってください。</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the connection broke off: install again, it goes on from here.</source>
            <translation>「{step}」でインストールが止まりました。接続が切れました。もう一度インストールすると、ここから再開します。</translation>
        </message>
        <message>
            <source>macOS keeps this QGIS in quarantine and runs it from a place that changes with every start: move QGIS to the folder Applications, start it from there, and install again.</source>
            <translation>macOSがこのQGISを隔離し、起動のたびに変わる場所から実行しています。QGISを「アプリケーション」フォルダに移し、そこから起動して、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>importing {name}</source>
            <translation>{name}のインポート</translation>
        </message>
        <message>
            <source>asking torch for CUDA</source>
            <translation>torchのCUDAの確認</translation>
        </message>
        <message>
            <source>looking for devices</source>
            <translation>デバイスの検索</translation>
        </message>
        <message>
            <source>testing {name}</source>
            <translation>{name}のテスト</translation>
        </message>
        <message>
            <source>Python ended with code {code}</source>
            <translation>Pythonがコード {code} で終了しました</translation>
        </message>
        <message>
            <source>Importing {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>{python} で {name} をインポートできませんでした: {error}。環境を修復するか、別のPythonを選んでください。</translation>
        </message>
        <message>
            <source>Computing on {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>{python} で {name} を使った計算ができませんでした: {error}。環境を修復するか、別のPythonを選んでください。</translation>
        </message>
        <message>
            <source>Starting Python with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>{python} でPythonを起動できませんでした: {error}。環境を修復するか、別のPythonを選んでください。</translation>
        </message>
        <message>
            <source>PYTHON: {given} is no Python; give the program python of an environment, or the environment's folder.</source>
            <translation>PYTHON: {given} はPythonではありません。環境のpythonプログラム、または環境のフォルダを指定してください。</translation>
        </message>
        <message>
            <source>PYTHON: {python} {lack}: install what it lacks there, or choose another one or ACTION install.</source>
            <translation>PYTHON: {python} {lack}。足りないものをそこにインストールするか、別のPythonまたはACTION installを選んでください。</translation>
        </message>
        <message>
            <source>QGIS's own Python cannot use its GDAL outside QGIS ({error}), so no environment can be made from it: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>QGISのPythonは、QGISの外ではそのGDALを使えない（{error}）ため、環境を作成できません。docs/install.mdにあるパッケージでconda環境を作成し、そのPythonを既存のインタプリタとして選んでください。</translation>
        </message>
        <message>
            <source>Cancelled: what has been installed is kept, and the next installation goes on from there.</source>
            <translation>キャンセルしました。インストール済みのものは残り、次のインストールはそこから再開します。</translation>
        </message>
        <message>
            <source>starting Python</source>
            <translation>Pythonの起動</translation>
        </message>
        <message>
            <source>close other programs, and check again</source>
            <translation>ほかのプログラムを終了し、もう一度チェックする</translation>
        </message>
        <message>
            <source>It ended while {step}. {sentence}</source>
            <translation>「{step}」の途中で終了しました。{sentence}</translation>
        </message>
        <message>
            <source>It hung while {step}: there was no answer for {seconds:g} seconds.</source>
            <translation>「{step}」の途中で止まりました。{seconds:g}秒間、応答がありませんでした。</translation>
        </message>
        <message>
            <source>Repair the environment (Raster ▸ Pixelwise ▸ Environment), or choose another Python there.</source>
            <translation>環境を修復するか（ラスタ ▸ Pixelwise ▸ 環境）、そこで別のPythonを選んでください。</translation>
        </message>
        <message>
            <source>Worker process</source>
            <translation>ワーカープロセス</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>インストールされていません</translation>
        </message>
        <message>
            <source>Import of {name}</source>
            <translation>{name}のインポート</translation>
        </message>
        <message>
            <source>Take a Python whose GDAL is newer, or a newer QGIS.</source>
            <translation>より新しいGDALを含むPython、または新しいQGISを使ってください。</translation>
        </message>
        <message>
            <source>Make the environment from QGIS's own Python, which brings GDAL (installenvironment does), or install gdal into the conda environment.</source>
            <translation>GDALを含むQGISのPythonから環境を作成するか（installenvironmentで作成できます）、conda環境にgdalをインストールしてください。</translation>
        </message>
        <message>
            <source>numpy and GDAL do not fit together. {repair}</source>
            <translation>numpyとGDALが適合しません。{repair}</translation>
        </message>
        <message>
            <source>Install Microsoft's Visual C++ Redistributable (x64), start the computer again, then: {repair}</source>
            <translation>MicrosoftのVisual C++再頒布可能パッケージ（x64）をインストールし、コンピュータを再起動してから、次のようにしてください: {repair}</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card. {repair}</source>
            <translation>グラフィックカードのドライバを更新してください。{repair}</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>CUDA of torch</source>
            <translation>torchのCUDA</translation>
        </message>
        <message>
            <source>{version} works</source>
            <translation>{version}（動作します）</translation>
        </message>
        <message>
            <source>{version}, not used: there is no NVIDIA card with a driver</source>
            <translation>{version}（使われません。ドライバの入ったNVIDIAのカードがありません）</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, which takes the torch for this card.</source>
            <translation>DEVICEをautoにして、環境をもう一度インストールしてください。このカードに合うtorchが選ばれます。</translation>
        </message>
        <message>
            <source>none, though there is a {card}</source>
            <translation>なし（{card} はあります）</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or install the environment again with DEVICE auto.</source>
            <translation>NVIDIAのドライバを更新するか、DEVICEをautoにして環境をもう一度インストールしてください。</translation>
        </message>
        <message>
            <source>{version} needs the driver {oldest} or newer; there is {driver}</source>
            <translation>{version} にはドライバ {oldest} 以降が必要です（現在は {driver}）</translation>
        </message>
        <message>
            <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
            <translation>コンピュータを再起動してください。それでも直らない場合は、NVIDIAのドライバを再インストールしてください。</translation>
        </message>
        <message>
            <source>{version} cannot reach the {card}</source>
            <translation>{version} は {card} を使えません</translation>
        </message>
        <message>
            <source>{name}, {free} free</source>
            <translation>{name}、空き{free}</translation>
        </message>
        <message>
            <source>Device {name}</source>
            <translation>デバイス {name}</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>DEVICEをautoにして環境をもう一度インストールするか、アルゴリズムでDEVICEをcpuにしてください。</translation>
        </message>
        <message>
            <source>Close other programs that use it, lower BATCH_SIZE, or choose another DEVICE.</source>
            <translation>このデバイスを使っているほかのプログラムを終了するか、BATCH_SIZEを下げるか、別のDEVICEを選んでください。</translation>
        </message>
        <message>
            <source>Self-test on {device}</source>
            <translation>{device}での自己テスト</translation>
        </message>
        <message>
            <source>built a network ({build:.1f} s), learnt one step ({step:.1f} s), made one prediction ({prediction:.1f} s)</source>
            <translation>ネットワークの作成（{build:.1f}秒）、1ステップの学習（{step:.1f}秒）、1回の予測（{prediction:.1f}秒）</translation>
        </message>
        <message>
            <source>left out: the others had taken all the time</source>
            <translation>省略: ほかのデバイスのテストで時間を使い切りました</translation>
        </message>
        <message>
            <source>not reached: the check ended while {step}</source>
            <translation>未実施: 「{step}」の途中でチェックが終了しました</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics card, or choose DEVICE cpu in the algorithms.</source>
            <translation>グラフィックカードを使っているほかのプログラムを終了するか、アルゴリズムでDEVICEをcpuにしてください。</translation>
        </message>
        <message>
            <source>This torch has no code for the card: install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>このtorchは、このカードに対応していません。DEVICEをautoにして環境をもう一度インストールするか、アルゴリズムでDEVICEをcpuにしてください。</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card, restart the computer, or choose DEVICE cpu in the algorithms.</source>
            <translation>グラフィックカードのドライバを更新してコンピュータを再起動するか、アルゴリズムでDEVICEをcpuにしてください。</translation>
        </message>
        <message>
            <source>the plugin's environment</source>
            <translation>プラグインの環境</translation>
        </message>
        <message>
            <source>the environment in the user profile</source>
            <translation>ユーザープロファイル内の環境</translation>
        </message>
        <message>
            <source>QGIS's own Python</source>
            <translation>QGISのPython</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <translation>のインストールが完了していません</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet: {found}. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Pixelwiseの計算に使う環境がまだありません: {found}。「ラスタ ▸ Pixelwise ▸ 環境」または「{command}」でインストールできます。または、torchが入った環境のPythonを、設定 {setting} か環境変数 {variable} に指定してください。</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Pixelwiseの計算に使う環境がまだありません。「ラスタ ▸ Pixelwise ▸ 環境」または「{command}」でインストールできます。または、torchが入った環境のPythonを、設定 {setting} か環境変数 {variable} に指定してください。</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>環境変数 {name} は {given} ですが、そこにPythonがありません。torchが入ったPythonのパスを指定するか、空にしてください。</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>設定 {name} は {given} ですが、そこにPythonがありません。torchが入ったPythonのパスを指定するか、空にしてください。</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>環境変数 {name} は {given} ですが、そのPython{lack}。別のPythonを指定するか、空にしてPixelwise専用の環境を使ってください。専用の環境は「ラスタ ▸ Pixelwise ▸ 環境」または「{command}」でインストールできます。</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>設定 {name} は {given} ですが、そのPython{lack}。別のPythonを指定するか、空にしてPixelwise専用の環境を使ってください。専用の環境は「ラスタ ▸ Pixelwise ▸ 環境」または「{command}」でインストールできます。</translation>
        </message>
        <message>
            <source>the environment variable {name}</source>
            <translation>環境変数 {name}</translation>
        </message>
        <message>
            <source>the setting {name}</source>
            <translation>設定 {name}</translation>
        </message>
        <message>
            <source>does not start ({error})</source>
            <translation>は起動しません（{error}）</translation>
        </message>
        <message>
            <source>lacks {names}</source>
            <translation>には{names}がありません</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: {error}</source>
            <translation>ジョブファイル {path} を使えません: {error}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be read: {error}.</source>
            <translation>ジョブファイル {path} を読み込めません: {error}。</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: it is not JSON ({error}).</source>
            <translation>ジョブファイル {path} を使えません。JSONではありません（{error}）。</translation>
        </message>
        <message>
            <source>{text} is no number</source>
            <translation>{text} は数値ではありません</translation>
        </message>
        <message>
            <source>it holds no Pixelwise job (an object with the key "pixelwise_job").</source>
            <translation>Pixelwiseのジョブ（キー"pixelwise_job"を持つオブジェクト）がありません。</translation>
        </message>
        <message>
            <source>its format is {found!r}, but Pixelwise {version} reads format {format}.</source>
            <translation>形式が {found!r} ですが、Pixelwise {version} が読めるのは形式 {format} です。</translation>
        </message>
        <message>
            <source>{name} must be an object, found {found}.</source>
            <translation>{name} はオブジェクトでなければなりませんが、{found} です。</translation>
        </message>
        <message>
            <source>the parameter {name} is unknown; known are {names}.</source>
            <translation>パラメータ {name} は不明です。使えるパラメータ: {names}。</translation>
        </message>
        <message>
            <source>the parameter {name} is missing.</source>
            <translation>パラメータ {name} がありません。</translation>
        </message>
        <message>
            <source>the parameter {name} must be a whole number, found {found}.</source>
            <translation>パラメータ {name} は整数でなければなりませんが、{found} です。</translation>
        </message>
        <message>
            <source>the parameter {name} must be a number, found {found}.</source>
            <translation>パラメータ {name} は数値でなければなりませんが、{found} です。</translation>
        </message>
        <message>
            <source>the parameter {name} must be text, found {found}.</source>
            <translation>パラメータ {name} は文字列でなければなりませんが、{found} です。</translation>
        </message>
        <message>
            <source>the parameter {name} must be true or false, found {found}.</source>
            <translation>パラメータ {name} はtrueまたはfalseでなければなりませんが、{found} です。</translation>
        </message>
        <message>
            <source>the parameter {name} must be a list, found {found}.</source>
            <translation>パラメータ {name} はリストでなければなりませんが、{found} です。</translation>
        </message>
        <message>
            <source>the parameter {name} must be an object, found {found}.</source>
            <translation>パラメータ {name} はオブジェクトでなければなりませんが、{found} です。</translation>
        </message>
        <message>
            <source>lower CHIP_SIZE</source>
            <translation>CHIP_SIZEを下げる</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE, or take a smaller ENCODER or CHIP_SIZE</source>
            <translation>BATCH_SIZEを下げるか、より小さいENCODERまたはCHIP_SIZEを使う</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE or WINDOW_SIZE</source>
            <translation>BATCH_SIZEまたはWINDOW_SIZEを下げる</translation>
        </message>
        <message>
            <source>limit the map by AREA</source>
            <translation>AREAで分類図の範囲を限定する</translation>
        </message>
        <message>
            <source>leave out the largest class by SKIP_CLASSES</source>
            <translation>SKIP_CLASSESで最大のクラスを除く</translation>
        </message>
        <message>
            <source>draw a smaller scene</source>
            <translation>より小さいシーンを作成する</translation>
        </message>
        <message>
            <source>the kind of job must be one of {names}, found {found!r}.</source>
            <translation>ジョブの種類は次のいずれかでなければなりません: {names}（現在は {found!r}）。</translation>
        </message>
        <message>
            <source>Process {number} of {count}</source>
            <translation>{count}個中{number}番目のプロセス</translation>
        </message>
        <message>
            <source>None of the {count} processes gave a result, see the log.</source>
            <translation>{count}個のプロセスのどれからも結果が得られませんでした。ログを確認してください。</translation>
        </message>
        <message>
            <source>Lines of the worker process:</source>
            <translation>ワーカープロセスの出力:</translation>
        </message>
        <message>
            <source>The worker process {number} runs {python}</source>
            <translation>ワーカープロセス {number} が {python} を実行しています</translation>
        </message>
        <message>
            <source>Cancelled: the run had not stopped after {seconds:g} seconds, so its process was ended.</source>
            <translation>キャンセルしました。{seconds:g}秒たっても実行が止まらなかったため、プロセスを終了させました。</translation>
        </message>
        <message>
            <source>Warning: {text}</source>
            <translation>警告: {text}</translation>
        </message>
        <message>
            <source>The output is complete, but its job file is missing: {error}</source>
            <translation>出力は完成しましたが、ジョブファイルがありません: {error}</translation>
        </message>
        <message>
            <source>Memory ran out: {cure}, or close other programs.</source>
            <translation>メモリが足りなくなりました。対処方法: {cure}、またはほかのプログラムを終了する。</translation>
        </message>
        <message>
            <source>The disk is full: free some space or choose another place for the output.</source>
            <translation>ディスクの空きがありません。空きを増やすか、出力先を別の場所にしてください。</translation>
        </message>
        <message>
            <source>The disk is full ({path}): free some space or choose another place for the output.</source>
            <translation>ディスクの空きがありません（{path}）。空きを増やすか、出力先を別の場所にしてください。</translation>
        </message>
        <message>
            <source>The worker's Python {python} cannot import what the job needs ({error}): repair its environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>ワーカーのPython {python} で、ジョブに必要なものをインポートできません（{error}）。「ラスタ ▸ Pixelwise ▸ 環境」で環境を修復するか、PIXELWISE_PYTHONに別のPythonを設定してください。</translation>
        </message>
        <message>
            <source>The run failed because of an unexpected error ({kind}: {error}). If the inputs are sound, this is a fault of Pixelwise: please report it with the log.</source>
            <translation>予期しないエラーにより、実行に失敗しました（{kind}: {error}）。入力に問題がなければ、Pixelwiseの不具合です。ログを添えて報告してください。</translation>
        </message>
        <message>
            <source>The worker's Python {python} could not be started ({error}): repair the environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>ワーカーのPython {python} を起動できませんでした（{error}）。「ラスタ ▸ Pixelwise ▸ 環境」で環境を修復するか、PIXELWISE_PYTHONに別のPythonを設定してください。</translation>
        </message>
        <message>
            <source>The worker</source>
            <translation>ワーカー</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>終了コード {code}</translation>
        </message>
        <message>
            <source>signal {code}</source>
            <translation>シグナル {code}</translation>
        </message>
        <message>
            <source>{who} was ended by the system (SIGKILL), most likely because memory ran out: {cure}.</source>
            <translation>{who}がシステムによって終了されました（SIGKILL）。おそらくメモリ不足が原因です。対処方法: {cure}。</translation>
        </message>
        <message>
            <source>{who} crashed ({crash}) in one of the libraries it uses, see the log: repair its environment (Raster ▸ Pixelwise ▸ Environment), or try DEVICE cpu where there is a choice.</source>
            <translation>{who}が、使用しているライブラリの中でクラッシュしました（{crash}）。ログを確認し、環境を修復するか（ラスタ ▸ Pixelwise ▸ 環境）、選べる場合はDEVICE cpuを試してください。</translation>
        </message>
        <message>
            <source>{who} was ended from outside ({name}): run it again.</source>
            <translation>{who}が外部から終了されました（{name}）。もう一度実行してください。</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log.</source>
            <translation>{who}が結果を出さずに終了しました（{name}）。ログを確認してください。</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log. Its last line was: {line}</source>
            <translation>{who}が結果を出さずに終了しました（{name}）。ログを確認してください。最後の行: {line}</translation>
        </message>
        <message>
            <source>ALLOCATION is {found}: it must be one of {allowed}.</source>
            <translation>ALLOCATIONが{found}です。次のいずれかにしてください: {allowed}。</translation>
        </message>
        <message>
            <source>SIZE is {size}: with MINIMUM_PER_CLASS {minimum} the {classes} classes take at least {needed} points.</source>
            <translation>SIZEが{size}です。MINIMUM_PER_CLASSが{minimum}でクラスが{classes}個の場合、少なくとも{needed}点必要です。</translation>
        </message>
        <message>
            <source>Compared {count:,} points of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>{classes}クラスの{count:,}点を比較しました: 全体精度 {accuracy:.4f}、カッパ係数 {kappa:.4f}、平均IoU {iou:.4f}。</translation>
        </message>
        <message>
            <source>Compared {count:,} pixels of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>{classes}クラスの{count:,}ピクセルを比較しました: 全体精度 {accuracy:.4f}、カッパ係数 {kappa:.4f}、平均IoU {iou:.4f}。</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both inside AREA.</source>
            <translation>AREA内に、MAPとREFERENCEの両方でクラスを持つピクセルがありません。</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both.</source>
            <translation>MAPとREFERENCEの両方でクラスを持つピクセルがありません。</translation>
        </message>
        <message>
            <source>ERROR_CLASS is {found}: the classes that are compared are {classes}.</source>
            <translation>ERROR_CLASSが{found}です。比較するクラス: {classes}。</translation>
        </message>
        <message>
            <source>{count:,} pixels of the reference lie where the map has no class; they do not count.</source>
            <translation>参照データの{count:,}ピクセルは、分類図にクラスがない場所にあるため評価に含めません。</translation>
        </message>
        <message>
            <source>Only one class is compared, so nothing can be wrong; say what is there else by UNLABELLED.</source>
            <translation>比較するクラスが1つだけなので、誤りが生じません。それ以外の場所の扱いをUNLABELLEDで指定してください。</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts inside AREA.</source>
            <translation>REFERENCE: AREA内に評価に含める点がありません。</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts.</source>
            <translation>REFERENCE: 評価に含める点がありません。</translation>
        </message>
        <message>
            <source>Without a map or STRATA the areas of the classes are not known, so nothing is estimated.</source>
            <translation>分類図もSTRATAもないとクラスの面積がわからないため、推定は行いません。</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds lines; polygons or points are needed.</source>
            <translation>{parameter}: {title} は線です。ポリゴンまたは点を指定してください。</translation>
        </message>
        <message>
            <source>{key} is {path}, which is also {other}: choose another file.</source>
            <translation>{key}が {path} で、{other}と同じです。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{key} is “{found}”: it must be one of {allowed}.</source>
            <translation>{key}が「{found}」です。次のいずれかにしてください: {allowed}。</translation>
        </message>
        <message>
            <source>OBJECTS needs polygons in both MAP and REFERENCE, but {parameter} is a raster.</source>
            <translation>OBJECTSを作成するには、MAPとREFERENCEの両方がポリゴンでなければなりませんが、{parameter}はラスタです。</translation>
        </message>
        <message>
            <source>CLASS_ERRORS needs ERROR_CLASS, the name or value of the class whose errors it shows.</source>
            <translation>CLASS_ERRORSを作成するには、誤りを図示するクラスの名前または値をERROR_CLASSに指定してください。</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 for one that fits.</source>
            <translation>PIXEL_SIZEが{size:g}です。正の数にするか、自動で決める場合は0にしてください。</translation>
        </message>
        <message>
            <source>BOUNDARY_TOLERANCE is {tolerance:g}: it must be from 0 (borders are not measured) to {most:g} pixels.</source>
            <translation>BOUNDARY_TOLERANCEが{tolerance:g}です。0（境界を評価しない）～{most:g}ピクセルにしてください。</translation>
        </message>
        <message>
            <source>MAP holds points: then REFERENCE must hold the same points, with the field of the truth.</source>
            <translation>MAPが点の場合、REFERENCEは正しいクラスのフィールドを持つ同じ点でなければなりません。</translation>
        </message>
        <message>
            <source>{key} needs a REFERENCE of polygons or a raster, but {path} holds points.</source>
            <translation>{key}を作成するには、REFERENCEがポリゴンまたはラスタでなければなりませんが、{path} は点です。</translation>
        </message>
        <message>
            <source>PROBABILITIES needs a MAP of polygons or a raster, but {path} holds points.</source>
            <translation>PROBABILITIESを使うには、MAPがポリゴンまたはラスタでなければなりませんが、{path} は点です。</translation>
        </message>
        <message>
            <source>{parameter}_FIELD is empty: name the field of {path} that holds the class.</source>
            <translation>{parameter}_FIELDが空です。{path} のクラスを持つフィールドを指定してください。</translation>
        </message>
        <message>
            <source>{key} is {path}: it is written as GeoTIFF, so its name must end in .tif.</source>
            <translation>{key}が {path} です。GeoTIFFとして書き込むので、名前の末尾を.tifにしてください。</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features.</source>
            <translation>{parameter}: {title} に地物がありません。</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features, with its filter.</source>
            <translation>{parameter}: {title} のフィルタの条件に合う地物がありません。</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds no class at all.</source>
            <translation>{parameter}_FIELD: {title} のフィールド「{field}」にクラスが1つもありません。</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: {title} has no field “{field}”; its fields are {names}.</source>
            <translation>{parameter}_FIELD: {title} にフィールド「{field}」がありません。あるフィールド: {names}。</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds {number:g}; classes are whole numbers or texts.</source>
            <translation>{parameter}_FIELD: {title} のフィールド「{field}」に{number:g}があります。クラスは整数または文字列です。</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds no class there, only nodata.</source>
            <translation>{parameter}: {path} のその場所にはクラスがなく、nodataだけです。</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} polygons of {title} have no class; their pixels do not count.</source>
            <translation>{parameter}: {title} のポリゴン{count:,}個にはクラスがありません。そのピクセルは評価に含めません。</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {title} were repaired.</source>
            <translation>{title} の無効なジオメトリ{count:,}個を修復しました。</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no polygons, only features without geometries.</source>
            <translation>{parameter}: {title} にはポリゴンがなく、ジオメトリのない地物だけです。</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} and AREA reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZEが{size:g}です。{title} のポリゴンとAREAの広がりは{length:g}（CRSの単位）で、{count:,.0f}ピクセルになります。使えるのは{most:,}ピクセルまでです。</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZEが{size:g}です。{title} のポリゴンの広がりは{length:g}（CRSの単位）で、{count:,.0f}ピクセルになります。使えるのは{most:,}ピクセルまでです。</translation>
        </message>
        <message>
            <source>the other layer</source>
            <translation>もう一方のレイヤ</translation>
        </message>
        <message>
            <source>{parameter}: {path} has {count} bands; a class raster has one, with class values.</source>
            <translation>{parameter}: {path} は{count}バンドです。クラスラスタは、クラス値の1バンドにしてください。</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent}, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} が比較の相手と重なりません。その範囲は {extent}、グリッドの範囲は {of_grid} です（xmin, ymin, xmax, ymax）。</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent} in its own CRS, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} が比較の相手と重なりません。その範囲は自身のCRSで {extent}、グリッドの範囲は {of_grid} です（xmin, ymin, xmax, ymax）。</translation>
        </message>
        <message>
            <source>{name}, right</source>
            <translation>{name}（正解）</translation>
        </message>
        <message>
            <source>{name}, mapped as {mapped}</source>
            <translation>{name}（分類図では{mapped}）</translation>
        </message>
        <message>
            <source>true positive: {name}</source>
            <translation>真陽性: {name}</translation>
        </message>
        <message>
            <source>false positive: {name}</source>
            <translation>偽陽性: {name}</translation>
        </message>
        <message>
            <source>false negative: {name}</source>
            <translation>偽陰性: {name}</translation>
        </message>
        <message>
            <source>true negative: {name}</source>
            <translation>真陰性: {name}</translation>
        </message>
        <message>
            <source>DESIGN is {found}: estimates can be made for {allowed}.</source>
            <translation>DESIGNが{found}です。推定できるのは次の場合です: {allowed}。</translation>
        </message>
        <message>
            <source>STRATA: no class that has an area has reference points, so nothing can be estimated.</source>
            <translation>STRATA: 面積のあるクラスに参照点がないため、何も推定できません。</translation>
        </message>
        <message>
            <source>REFERENCE: no point can be compared, so nothing can be estimated.</source>
            <translation>REFERENCE: 比較できる点がないため、何も推定できません。</translation>
        </message>
        <message>
            <source>The estimates hold for {share:.1%} of the mapped area only: no reference point lies in the map's class {classes}.</source>
            <translation>推定値は、分類図の面積の{share:.1%}についてだけのものです。分類図の次のクラスには参照点がありません: {classes}。</translation>
        </message>
        <message>
            <source>Reference points in the map's class {classes} do not count in the estimates for the whole map: that class has no area in STRATA.</source>
            <translation>分類図の次のクラスの参照点は、分類図全体の推定に含めません（STRATAに面積がありません）: {classes}。</translation>
        </message>
        <message>
            <source>No standard error can be told: the map's class {classes} has only one reference point, and at least two are needed.</source>
            <translation>標準誤差を求められません。少なくとも2点必要ですが、分類図の次のクラスには参照点が1つしかありません: {classes}。</translation>
        </message>
        <message>
            <source>No reference point is {classes}: an estimated area of 0 means that it is rare, not that there is none.</source>
            <translation>次のクラスの参照点がありません: {classes}。推定面積が0でも、存在しないのではなく、まれであることを意味します。</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds more than {most} different values; at most {most} classes can be compared.</source>
            <translation>{parameter}: {title} には{most}種類を超える値があります。比較できるのは最大{most}クラスです。</translation>
        </message>
        <message>
            <source>Where the map has no polygon, it counts as “{name}”.</source>
            <translation>分類図のポリゴンがない場所は「{name}」として扱います。</translation>
        </message>
        <message>
            <source>Where the reference has no polygon, it counts as “{name}”.</source>
            <translation>参照データのポリゴンがない場所は「{name}」として扱います。</translation>
        </message>
        <message>
            <source>The points of REFERENCE cannot be brought into the CRS of another layer: {error}</source>
            <translation>REFERENCEの点を別のレイヤのCRSに変換できません: {error}</translation>
        </message>
        <message>
            <source>Only the map has {classes}.</source>
            <translation>分類図だけにあるもの: {classes}。</translation>
        </message>
        <message>
            <source>Only the reference has {classes}.</source>
            <translation>参照データだけにあるもの: {classes}。</translation>
        </message>
        <message>
            <source>“{one}” of the map and “{other}” of the reference are taken to be the same class.</source>
            <translation>分類図の「{one}」と参照データの「{other}」を同じクラスとみなします。</translation>
        </message>
        <message>
            <source>Left out, as IGNORE says: {classes}.</source>
            <translation>IGNOREの指定により除外: {classes}。</translation>
        </message>
        <message>
            <source>IGNORE names {classes}, which neither the map nor the reference has.</source>
            <translation>IGNOREの{classes}は、分類図にも参照データにもありません。</translation>
        </message>
        <message>
            <source>the class {name}</source>
            <translation>クラス{name}</translation>
        </message>
        <message>
            <source>the classes {names}</source>
            <translation>クラス{names}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>「{name}」</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have {count} classes together; at most {most} can be compared.</source>
            <translation>MAPとREFERENCEを合わせるとクラスが{count}個あります。比較できるのは最大{most}個です。</translation>
        </message>
        <message>
            <source>IGNORE is {ignored}: that leaves no class that both MAP and REFERENCE have.</source>
            <translation>IGNOREが{ignored}です。これでは、MAPとREFERENCEに共通するクラスが残りません。</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCHが「{match}」ですが、MAPとREFERENCEに共通するクラス名がありません。分類図のクラス: {of_map}。参照データのクラス: {of_reference}。</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCHが「{match}」ですが、MAPとREFERENCEに共通するクラス値がありません。分類図のクラス: {of_map}。参照データのクラス: {of_reference}。</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names or values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCHが「{match}」ですが、MAPとREFERENCEに共通するクラスの名前も値もありません。分類図のクラス: {of_map}。参照データのクラス: {of_reference}。</translation>
        </message>
        <message>
            <source>{count:,} outside AREA</source>
            <translation>AREAの外側{count:,}点</translation>
        </message>
        <message>
            <source>{count:,} outside the map</source>
            <translation>分類図の外側{count:,}点</translation>
        </message>
        <message>
            <source>{count:,} no class in REFERENCE</source>
            <translation>REFERENCEのクラスなし{count:,}点</translation>
        </message>
        <message>
            <source>Points that do not count: {counts}.</source>
            <translation>評価に含めない点: {counts}。</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} are left out: they are no points.</source>
            <translation>{parameter}: {title} の地物{count:,}個は、点でないため除きます。</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} does not touch the map.</source>
            <translation>PROBABILITIES: {path} が分類図と重なりません。</translation>
        </message>
        <message>
            <source>the map</source>
            <translation>分類図</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has no values at any of the points of REFERENCE that count.</source>
            <translation>PROBABILITIES: REFERENCEの評価に含める点の位置に、{path} の値が1つもありません。</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has {count} bands ({bands}); a band per class of the map is needed, named like it: {classes}.</source>
            <translation>PROBABILITIES: {path} は{count}バンド（{bands}）です。分類図のクラスごとに、クラスと同じ名前の1バンドが必要です: {classes}。</translation>
        </message>
        <message>
            <source>PyCM tells statistics only of two classes or more, and where something was compared.</source>
            <translation>PyCMの統計量は、クラスが2つ以上あり、比較したものがある場合だけ求められます。</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds {value:g}, which is no class: a class raster holds whole numbers.</source>
            <translation>{parameter}: {path} に{value:g}がありますが、これはクラスではありません。クラスラスタの値は整数です。</translation>
        </message>
        <message>
            <source>Nothing was compared: the map and the reference have no place in common where both have a class.</source>
            <translation>何も比較されませんでした。分類図と参照データの両方でクラスを持つ場所がありません。</translation>
        </message>
        <message>
            <source>The reference is not taken as a random sample (DESIGN none), so the figures describe its points and not the whole map, and no confidence interval can be told.</source>
            <translation>参照データをランダムな標本とみなさない（DESIGN none）ため、指標は分類図全体ではなく参照データの点についてのもので、信頼区間は求められません。</translation>
        </message>
        <message>
            <source>{percent:.0f} % of the reference is {name}: a map that is {name} everywhere would have as high an overall accuracy. Quote the figures of the classes beside it.</source>
            <translation>参照データの{percent:.0f}%が{name}です。全域を{name}とした分類図でも、全体精度は同じくらい高くなります。クラス別の指標も併せて示してください。</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>レイヤ {layer}</translation>
        </message>
        <message>
            <source>class in the field {field}</source>
            <translation>クラスフィールド {field}</translation>
        </message>
        <message>
            <source>where {filter}</source>
            <translation>フィルタ {filter}</translation>
        </message>
        <message>
            <source>wherever both are</source>
            <translation>両方がある場所すべて</translation>
        </message>
        <message>
            <source>{count:,} points</source>
            <translation>{count:,}点</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>分類図</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>参照データ</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>比較の対象</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>抽出方法</translation>
        </message>
        <message>
            <source>Classes that do not count</source>
            <translation>評価に含めないクラス</translation>
        </message>
        <message>
            <source>random points, stratified by the classes of the map</source>
            <translation>分類図のクラスで層化したランダムな点</translation>
        </message>
        <message>
            <source>points at random over the whole map</source>
            <translation>分類図全体からランダムに抽出した点</translation>
        </message>
        <message>
            <source>points that are not a random sample</source>
            <translation>ランダムな標本ではない点</translation>
        </message>
        <message>
            <source>Overall accuracy of the points</source>
            <translation>点の全体精度</translation>
        </message>
        <message>
            <source>estimated share of the whole map's area that is right, with its 95 % interval: the figure to quote</source>
            <translation>分類図全体の面積のうち正しい割合の推定値と95%信頼区間。報告にはこの数値を使用</translation>
        </message>
        <message>
            <source>Overall accuracy of the map</source>
            <translation>分類図の全体精度</translation>
        </message>
        <message>
            <source>of all {unit}, the share that is right</source>
            <translation>すべての{unit}のうち、正しいものの割合</translation>
        </message>
        <message>
            <source>IoU of the classes, each counting alike: strict with small classes</source>
            <translation>各クラスを同等に扱ったIoU。小さなクラスに厳しい指標</translation>
        </message>
        <message>
            <source>F1 of the classes, each counting alike</source>
            <translation>各クラスを同等に扱ったF1</translation>
        </message>
        <message>
            <source>agreement beyond chance, 0 is chance; hard to interpret, given because it is often asked for</source>
            <translation>偶然を超える一致の度合い。0は偶然と同じ。解釈は難しいが、よく求められる指標</translation>
        </message>
        <message>
            <source>correlation of map and reference: 1 all right, 0 chance</source>
            <translation>分類図と参照データの相関。1はすべて正解、0は偶然と同じ</translation>
        </message>
        <message>
            <source>share that is wrong because classes have too much or too little</source>
            <translation>クラスの量の過不足による誤りの割合</translation>
        </message>
        <message>
            <source>share that is wrong because classes are in the wrong places</source>
            <translation>クラスの場所の違いによる誤りの割合</translation>
        </message>
        <message>
            <source>Reference pixels</source>
            <translation>参照データのピクセル数</translation>
        </message>
        <message>
            <source>Map pixels</source>
            <translation>分類図のピクセル数</translation>
        </message>
        <message>
            <source>Reference points</source>
            <translation>参照データの点数</translation>
        </message>
        <message>
            <source>Map points</source>
            <translation>分類図の点数</translation>
        </message>
        <message>
            <source>The tolerance is {tolerance:g} pixels.</source>
            <translation>許容距離は{tolerance:g}ピクセルです。</translation>
        </message>
        <message>
            <source>Reference ↓ Map →</source>
            <translation>参照データ ↓ 分類図 →</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in pixels.</source>
            <translation>行が参照データ、列が分類図です（単位はピクセル）。</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in points.</source>
            <translation>行が参照データ、列が分類図です（単位は点）。</translation>
        </message>
        <message>
            <source>Accuracy per class</source>
            <translation>クラス別の精度</translation>
        </message>
        <message>
            <source>Mapped area ({unit})</source>
            <translation>分類図の面積（{unit}）</translation>
        </message>
        <message>
            <source>Estimated area ({unit})</source>
            <translation>推定面積（{unit}）</translation>
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
            <translation>ユーザー精度</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>プロデューサー精度</translation>
        </message>
        <message>
            <source>square units of the map</source>
            <translation>地図上の単位の平方</translation>
        </message>
        <message>
            <source>units of STRATA</source>
            <translation>STRATAの単位</translation>
        </message>
        <message>
            <source>share of the area</source>
            <translation>面積の割合</translation>
        </message>
        <message>
            <source>User's accuracy, estimated</source>
            <translation>ユーザー精度（推定値）</translation>
        </message>
        <message>
            <source>Producer's accuracy, estimated</source>
            <translation>プロデューサー精度（推定値）</translation>
        </message>
        <message>
            <source>Estimated areas</source>
            <translation>推定面積</translation>
        </message>
        <message>
            <source>F1 by the least IoU of a match</source>
            <translation>一致とみなす最小IoUごとのF1</translation>
        </message>
        <message>
            <source>least IoU in percent</source>
            <translation>最小IoU（%）</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU</source>
            <translation>参照データのオブジェクトのIoU分布</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>全クラス</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>適合率</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>再現率</translation>
        </message>
        <message>
            <source>F1 at 0.5:0.95</source>
            <translation>F1（0.5:0.95）</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Least IoU</source>
            <translation>最小IoU</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>統計量</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>PROBABILITIES has values from {low:.6g} to {high:.6g}; probabilities must be from 0 to 1, or be whole numbers of one byte.</source>
            <translation>PROBABILITIESの値は{low:.6g}～{high:.6g}です。確率は0～1、または1バイトの整数でなければなりません。</translation>
        </message>
        <message>
            <source>UNLABELLED is {found}: it must be one of {allowed}.</source>
            <translation>UNLABELLEDが{found}です。次のいずれかにしてください: {allowed}。</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {minimum}: that is more than all {size} points (SIZE).</source>
            <translation>MINIMUM_PER_CLASSが{minimum}です。全体の{size}点（SIZE）を超えています。</translation>
        </message>
        <message>
            <source>TARGET_ERROR is {error:g}: a standard error lies between 0 and {most:g}, such as 0.01.</source>
            <translation>TARGET_ERRORが{error:g}です。標準誤差は0～{most:g}の間にしてください（例: 0.01）。</translation>
        </message>
        <message>
            <source>EXPECTED_ACCURACY: {name} is {accuracy:g}; an accuracy lies between 0 and 1.</source>
            <translation>EXPECTED_ACCURACY: {name}が{accuracy:g}です。精度は0～1の間にしてください。</translation>
        </message>
        <message>
            <source>SIZE is {number:g}: it must be the number of points, or 0 for as many as TARGET_ERROR takes.</source>
            <translation>SIZEが{number:g}です。点の数、またはTARGET_ERRORに必要な数にする場合は0を指定してください。</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {number:g}: it must be 0 or more points.</source>
            <translation>MINIMUM_PER_CLASSが{number:g}です。0点以上にしてください。</translation>
        </message>
        <message>
            <source>MINIMUM_DISTANCE is {number:g}: it must be 0 or more metres.</source>
            <translation>MINIMUM_DISTANCEが{number:g}です。0 m以上にしてください。</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {number:g}: it must be 0 (by the size of the polygons) or more.</source>
            <translation>PIXEL_SIZEが{number:g}です。0（ポリゴンの大きさから決定）以上にしてください。</translation>
        </message>
        <message>
            <source>OUTPUT is {path}: its name must end in .gpkg, which keeps the form with the points.</source>
            <translation>OUTPUTが {path} です。フォームを点と一緒に保存できるよう、名前の末尾を.gpkgにしてください。</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, where somebody has filled in the reference of {count:,} points: choose another file.</source>
            <translation>OUTPUTが {path} です。このファイルには、すでに{count:,}点の参照クラスが記入されています。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>Points lie inside the polygons of the map only, so what it has missed is not found; with UNLABELLED “background” they lie outside, too.</source>
            <translation>点は分類図のポリゴンの内側にだけ置かれるため、分類図が見逃したものは見つかりません。UNLABELLEDを「background」にすると、外側にも置かれます。</translation>
        </message>
        <message>
            <source>MAP: no class is left to draw points in, with what AREA and IGNORE leave out.</source>
            <translation>MAP: AREAとIGNOREで除くと、点を抽出するクラスが残りません。</translation>
        </message>
        <message>
            <source>No point is drawn in {classes}: raise MINIMUM_PER_CLASS or SIZE.</source>
            <translation>次のクラスでは点が抽出されません: {classes}。MINIMUM_PER_CLASSまたはSIZEを増やしてください。</translation>
        </message>
        <message>
            <source>{count:,} points: the overall accuracy can be expected to have a standard error of about {error:.2%}, its 95 % confidence interval to be ± {margin:.1%}.</source>
            <translation>{count:,}点: 全体精度の標準誤差は約{error:.2%}、95%信頼区間は±{margin:.1%}になる見込みです。</translation>
        </message>
        <message>
            <source>A standard error of {error:.2%} takes {count:,} points.</source>
            <translation>標準誤差を{error:.2%}にするには{count:,}点が必要です。</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class of the map; its classes are {classes}.</source>
            <translation>{parameter}: {name} は分類図のクラスではありません。あるクラス: {classes}。</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels in AREA.</source>
            <translation>クラス「{name}」の点は、{wanted:,}点のうち{count:,}点だけになります。AREA内にこれ以上ピクセルがありません。</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels.</source>
            <translation>クラス「{name}」の点は、{wanted:,}点のうち{count:,}点だけになります。これ以上ピクセルがありません。</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: of {tried:,} pixels that were tried no other one is {distance:g} m from all points. Lower MINIMUM_DISTANCE, or take fewer points.</source>
            <translation>クラス「{name}」の点は、{wanted:,}点のうち{count:,}点だけになります。{tried:,}個のピクセルを試しましたが、ほかのすべての点から{distance:g} m離れたものがこれ以上ありません。MINIMUM_DISTANCEを下げるか、点を減らしてください。</translation>
        </message>
        <message>
            <source>{name}: {count:,} points, {share:.1%} of the mapped area.</source>
            <translation>{name}: {count:,}点、分類図の面積の{share:.1%}。</translation>
        </message>
        <message>
            <source>The reference's value 0 has no name and the map has no class 0, so it is taken to mean: not labelled.</source>
            <translation>参照データの値0には名前がなく、分類図にクラス0がないため、0は「ラベルなし」を意味するとみなします。</translation>
        </message>
        <message>
            <source>STRATA: {name} is no class; the classes are {classes}.</source>
            <translation>STRATA: {name} というクラスはありません。あるクラス: {classes}。</translation>
        </message>
        <message>
            <source>STRATA: {name} is told twice; give each class one number.</source>
            <translation>STRATA: {name} が2回指定されています。各クラスに1つの数値を指定してください。</translation>
        </message>
        <message>
            <source>STRATA: {name} is {number:g}; areas and shares are numbers from 0.</source>
            <translation>STRATA: {name} が{number:g}です。面積と割合は0以上の数値にしてください。</translation>
        </message>
        <message>
            <source>STRATA: all areas are 0; at least one class must have an area or a share.</source>
            <translation>STRATA: すべての面積が0です。少なくとも1つのクラスに、面積または割合を指定してください。</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order (by their names these are the bands {numbers} of those that were given).</source>
            <translation>ラスタは{found}（{names}）ですが、{model}は{expected}（{expected_names}）で学習しました。モデルに合うラスタを指定するか、BANDSでモデルの順にバンドを選んでください（名前によると、指定されたバンドのうちの{numbers}です）。</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order.</source>
            <translation>ラスタは{found}（{names}）ですが、{model}は{expected}（{expected_names}）で学習しました。モデルに合うラスタを指定するか、BANDSでモデルの順にバンドを選んでください。</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same (by their names these are the bands {numbers} of those that were given).</source>
            <translation>ラスタのバンド名は{names}ですが、{model}は{expected_names}で学習しました。順序が同じことを確認してください（名前によると、指定されたバンドのうちの{numbers}です）。</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same.</source>
            <translation>ラスタのバンド名は{names}ですが、{model}は{expected_names}で学習しました。順序が同じことを確認してください。</translation>
        </message>
        <message>
            <source>{band} from {found} to {expected}</source>
            <translation>{band}: {found} → {expected}</translation>
        </message>
        <message>
            <source>Values are converted to those the model was trained on: {values}.</source>
            <translation>値をモデルの学習時の値に変換します: {values}。</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, but {model} was trained on {expected} values ({expected_name}): bring the raster to the values of the training images first.</source>
            <translation>ラスタのバンド {number}（{name}）の値は{found}ですが、{model}は{expected}の値（{expected_name}）で学習しました。先に、ラスタの値を学習用画像の値に合わせてください。</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found}, but {model} was trained on {expected}: the values are taken as they are stored, and the map is only right if both are stored in the same way.</source>
            <translation>ラスタのバンド {number}（{name}）は{found}ですが、{model}は{expected}で学習しました。値は保存されているまま使います。両方が同じ方法で保存されている場合だけ、分類図は正しくなります。</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, {model} was trained on {expected}: the map is only right if both have the same scale.</source>
            <translation>ラスタのバンド {number}（{name}）の値は{found}ですが、{model}は{expected}で学習しました。両方のスケールが同じ場合だけ、分類図は正しくなります。</translation>
        </message>
        <message>
            <source>{type} values</source>
            <translation>{type}の値</translation>
        </message>
        <message>
            <source>{type} values without a scale</source>
            <translation>スケールなしの{type}の値</translation>
        </message>
        <message>
            <source>{type} values × {formula}</source>
            <translation>{type}の値 × {formula}</translation>
        </message>
        <message>
            <source>1 band</source>
            <translation>1バンド</translation>
        </message>
        <message>
            <source>{count} bands</source>
            <translation>{count}バンド</translation>
        </message>
        <message>
            <source>MAJORITY is {found}: it must be 0 (no filter) or an odd number of pixels from 3 to {largest}, so that the filter has a middle.</source>
            <translation>MAJORITYが{found}です。0（フィルタなし）か、フィルタに中心ができるように3～{largest}の奇数のピクセル数にしてください。</translation>
        </message>
        <message>
            <source>THRESHOLDS is {found:g} for class {value}: a probability from 0 to 1 is needed.</source>
            <translation>クラス {value} のTHRESHOLDSが{found:g}です。0～1の確率を指定してください。</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be at least 1.</source>
            <translation>{parameter}が{number}です。1以上にしてください。</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 or more pixels.</source>
            <translation>{parameter}が{number}です。0ピクセル以上にしてください。</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 (automatic) or at least 1.</source>
            <translation>{parameter}が{number}です。0（自動）または1以上にしてください。</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be one of {allowed}.</source>
            <translation>{parameter}が{value}です。次のいずれかにしてください: {allowed}。</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in {first} or {second}.</source>
            <translation>{parameter}が {path} です。名前の末尾を{first}または{second}にしてください。</translation>
        </message>
        <message>
            <source>{parameter} is empty: its name must end in {first} or {second}.</source>
            <translation>{parameter}が空です。名前の末尾は{first}または{second}にしてください。</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which is also {other}: choose another file.</source>
            <translation>{parameter}が {path} で、{other}と同じです。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which holds pixels of INPUT: choose another file.</source>
            <translation>{parameter}が {path} です。これはINPUTのピクセルを持つファイルなので、別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>THRESHOLDS names the class {value}, but the classes of the model are {names}.</source>
            <translation>THRESHOLDSにクラス {value} がありますが、モデルのクラスは次のとおりです: {names}。</translation>
        </message>
        <message>
            <source>The network sees INPUT with pixels of {wanted} instead of {found}, resized by {factor:.3g}; the map is written on INPUT's pixels.</source>
            <translation>ネットワークには、INPUTのピクセルサイズ（{found}）を{wanted}に変えて（{factor:.3g}倍）渡します。分類図はINPUTのピクセルで出力します。</translation>
        </message>
        <message>
            <source>RESAMPLE cannot bring INPUT's pixels of {found} to the {wanted} that the model was trained on: it bridges a factor of up to {factor:g}. Choose another model or raster.</source>
            <translation>RESAMPLEでは、INPUTのピクセル（{found}）をモデルの学習時の{wanted}に合わせられません。対応できるのは{factor:g}倍までです。別のモデルまたはラスタを選んでください。</translation>
        </message>
        <message>
            <source>INPUT has pixels of {found}, but {model} was trained on pixels of {wanted}: expect a poor map, or switch on RESAMPLE.</source>
            <translation>INPUTのピクセルは{found}ですが、{model}は{wanted}のピクセルで学習しました。分類図の質が低くなる見込みです。RESAMPLEをオンにすることもできます。</translation>
        </message>
        <message>
            <source>RESAMPLE: INPUT has no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: INPUTにCRSがないため、ピクセルサイズを比較できず、大きさは変えません。</translation>
        </message>
        <message>
            <source>RESAMPLE: {model} was trained on rasters with no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: {model}の学習用ラスタにCRSがないため、ピクセルサイズを比較できず、大きさは変えません。</translation>
        </message>
        <message>
            <source>EXTENT ({extent}) lies outside INPUT ({whole}): they must overlap. Both are xmin, ymin, xmax, ymax in the raster's CRS.</source>
            <translation>EXTENT（{extent}）がINPUT（{whole}）の外側にあります。両者が重なるように指定してください。どちらもラスタのCRSでのxmin, ymin, xmax, ymaxです。</translation>
        </message>
        <message>
            <source>AREA covers no pixel of INPUT: its polygons are too small, or outside the raster.</source>
            <translation>AREAがINPUTのピクセルを1つも覆っていません。ポリゴンが小さすぎるか、ラスタの外側にあります。</translation>
        </message>
        <message>
            <source>AREA ({area}) and EXTENT ({extent}) do not overlap: there is nothing to classify.</source>
            <translation>AREA（{area}）とEXTENT（{extent}）が重ならないため、分類するものがありません。</translation>
        </message>
        <message>
            <source>EXTENT is {found}: it must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>EXTENTが{found}です。xmin &lt; xmax、ymin &lt; ymaxとなるxmin, ymin, xmax, ymaxを指定してください。</translation>
        </message>
        <message>
            <source>{count:,} more pixels have no class: the raster has no data there, or they lie outside AREA.</source>
            <translation>ほかの{count:,}ピクセルにはクラスがありません。ラスタにデータがないか、AREAの外側にあります。</translation>
        </message>
        <message>
            <source>The raster has no coordinate reference system, so areas are not known.</source>
            <translation>ラスタに座標参照系（CRS）がないため、面積はわかりません。</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>ピクセル数</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>割合（%）</translation>
        </message>
        <message>
            <source>The blocks that are finished are kept: the same job goes on from there.</source>
            <translation>完了したブロックは残ります。同じジョブをもう一度実行すると、そこから再開します。</translation>
        </message>
        <message>
            <source>Going on with the finished blocks of an earlier run.</source>
            <translation>以前の実行の完了済みブロックから再開します。</translation>
        </message>
        <message>
            <source>An earlier run was told something else, or its files have changed: this one begins anew.</source>
            <translation>以前の実行とは設定が異なるか、ファイルが変更されているため、最初から実行します。</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in 1 window of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>{pixels:,}ピクセルを、{rows} × {cols}ピクセル（マージン {margin}）のウィンドウ1個で分類します（一度に{batch}個、{devices}）。</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in {windows:,} windows of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>{pixels:,}ピクセルを、{rows} × {cols}ピクセル（マージン {margin}）のウィンドウ{windows:,}個で分類します（一度に{batch}個、{devices}）。</translation>
        </message>
        <message>
            <source>{share:.0%} of the area is classified, {time} left.</source>
            <translation>対象の{share:.0%}を分類しました。残り{time}。</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {col}: {error}</source>
            <translation>{path} の行 {row}、列 {col} を読み込めませんでした: {error}</translation>
        </message>
        <message>
            <source>Nothing was classified: the raster has no valid pixel in the part that is mapped.</source>
            <translation>何も分類されませんでした。ラスタの対象部分に有効なピクセルがありません。</translation>
        </message>
        <message>
            <source>Outlined {count:,} polygons.</source>
            <translation>{count:,}個のポリゴンを作成しました。</translation>
        </message>
        <message>
            <source>Class areas of {name}</source>
            <translation>{name}のクラス面積</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}): its map is there already.</source>
            <translation>{name}（{number} / {count}）: 分類図はすでにあります。</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}):</source>
            <translation>{name}（{number} / {count}）:</translation>
        </message>
        <message>
            <source>{name} was not classified: {error}</source>
            <translation>{name} は分類されませんでした: {error}</translation>
        </message>
        <message>
            <source>INPUT: {failed} of {count} rasters were not classified: {names}; the log says why. The maps of the others are in {folder}; mend or remove the rasters and run the same again, which goes on from there.</source>
            <translation>INPUT: {count}個のラスタのうち{failed}個が分類されませんでした: {names}。理由はログを確認してください。ほかの分類図は {folder} にあります。これらのラスタを修正するか取り除いて、同じ設定でもう一度実行すると、そこから再開します。</translation>
        </message>
        <message>
            <source>The rasters have different CRSs, so their maps are not joined to one.</source>
            <translation>ラスタのCRSが異なるため、分類図を1つにまとめません。</translation>
        </message>
        <message>
            <source>INPUT: there is no folder {path}; a folder of rasters is needed.</source>
            <translation>INPUT: フォルダ {path} がありません。ラスタのフォルダを指定してください。</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, which is also INPUT: choose another folder for the class rasters.</source>
            <translation>OUTPUTが {path} で、INPUTと同じです。クラスラスタの保存先に別のフォルダを選んでください。</translation>
        </message>
        <message>
            <source>ALSO: {found!r} was given; allowed are {allowed}.</source>
            <translation>ALSO: {found!r} は指定できません。使える値: {allowed}。</translation>
        </message>
        <message>
            <source>INPUT: {first} and {second} would both become {path}: choose by PATTERN.</source>
            <translation>INPUT: {first} と {second} の出力がどちらも {path} になります。PATTERNで片方を選んでください。</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} or its subfolders is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: {path} とそのサブフォルダに、PATTERN（{pattern!r}）に合う名前のファイルがありません。別のフォルダ、または*.tif;*.jp2のようなパターンを指定してください。</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: {path} に、PATTERN（{pattern!r}）に合う名前のファイルがありません。別のフォルダ、または*.tif;*.jp2のようなパターンを指定してください。</translation>
        </message>
        <message>
            <source>WINDOW_SIZE is {found}: it must be 0 (automatic) or at least {least} pixels.</source>
            <translation>WINDOW_SIZEが{found}です。0（自動）または{least}ピクセル以上にしてください。</translation>
        </message>
        <message>
            <source>MARGIN is {found}: it must be 0 (automatic) or at least 1 pixel.</source>
            <translation>MARGINが{found}です。0（自動）または1ピクセル以上にしてください。</translation>
        </message>
        <message>
            <source>MARGIN is {margin}, but a WINDOW_SIZE of {size} leaves room for 1 to {largest} pixels with MERGE = {merge}: lower MARGIN, or raise WINDOW_SIZE to {needed} or more.</source>
            <translation>MARGINが{margin}ですが、WINDOW_SIZEが{size}でMERGE = {merge}の場合に使えるのは1～{largest}ピクセルです。MARGINを下げるか、WINDOW_SIZEを{needed}以上にしてください。</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in one of {allowed}.</source>
            <translation>{parameter}が {path} です。名前の末尾を次のいずれかにしてください: {allowed}。</translation>
        </message>
        <message>
            <source>CONFIDENCE is {path} with {found} pixels on another grid than INPUT ({wanted}): both must have the same pixels.</source>
            <translation>CONFIDENCEの {path} は{found}ピクセルで、INPUT（{wanted}）とグリッドが異なります。両方を同じピクセルにしてください。</translation>
        </message>
        <message>
            <source>INPUT is {path} with the value {value:g}: a class raster has whole numbers up to {largest:,}.</source>
            <translation>INPUTの {path} に値{value:g}があります。クラスラスタの値は{largest:,}以下の整数でなければなりません。</translation>
        </message>
        <message>
            <source>BAND is {number}: {path} has bands 1 to {count}.</source>
            <translation>BANDが{number}です。{path} のバンドは1～{count}です。</translation>
        </message>
        <message>
            <source>There are no polygons: no pixel has a class that was not left out.</source>
            <translation>ポリゴンがありません。除外したクラス以外のクラスを持つピクセルがありません。</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}: it must be 0 (nothing is done) or more.</source>
            <translation>{parameter}が{value:g}です。0（処理しない）以上にしてください。</translation>
        </message>
        <message>
            <source>RIGHT_ANGLES and SKIP_CLASSES both name class {value}: a class that gets no polygons has no outlines.</source>
            <translation>RIGHT_ANGLESとSKIP_CLASSESの両方にクラス {value} があります。ポリゴンにしないクラスには輪郭がありません。</translation>
        </message>
        <message>
            <source>MEMORY_MB is {found}: the scores of {classes} classes in windows of {rows} × {cols} pixels need {needed} at least; raise it, or lower WINDOW_SIZE.</source>
            <translation>MEMORY_MBが{found}です。{classes}クラス、{rows} × {cols}ピクセルのウィンドウのスコアには、少なくとも{needed}が必要です。この値を増やすか、WINDOW_SIZEを下げてください。</translation>
        </message>
        <message>
            <source>Memory ran out with a single window: lower WINDOW_SIZE, or choose another DEVICE.</source>
            <translation>ウィンドウ1個でもメモリが足りません。WINDOW_SIZEを下げるか、別のDEVICEを選んでください。</translation>
        </message>
        <message>
            <source>Memory ran out: going on with a BATCH_SIZE of {count}.</source>
            <translation>メモリが足りなくなったため、BATCH_SIZEを{count}にして続けます。</translation>
        </message>
        <message>
            <source>The model gave no numbers (NaN) for the pixels around row {row}, column {col}: its weights are damaged, or the device computes them wrongly (try DEVICE=cpu).</source>
            <translation>行 {row}、列 {col} 付近のピクセルで、モデルの結果が数値になりませんでした（NaN）。モデルの重みが壊れているか、デバイスの計算が正しくありません（DEVICE=cpuを試してください）。</translation>
        </message>
        <message>
            <source>{band} {found} instead of {expected}</source>
            <translation>{band} は{found}（学習時は{expected}）</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} and {count} more bands (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUTの値が、{model}の学習時の値と異なります: {values}、ほか{count}バンド（2～98パーセンタイル）。土地の様子自体がそれほど違うのでなければ、分類図の質は低くなります。</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUTの値が、{model}の学習時の値と異なります: {values}（2～98パーセンタイル）。土地の様子自体がそれほど違うのでなければ、分類図の質は低くなります。</translation>
        </message>
        <message>
            <source>{low:.4g} to {high:.4g}</source>
            <translation>{low:.4g}～{high:.4g}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} fails on a chip: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} がチップでエラーになります: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes chips of {cols} × {rows} and of {other_cols} × {other_rows} pixels, but they must have one size: end it with Resize, for instance.</source>
            <translation>AUGMENT_PIPELINE {path} が作るチップに{cols} × {rows}ピクセルと{other_cols} × {other_rows}ピクセルのものがありますが、大きさは同じでなければなりません。最後にResizeなどを入れてください。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes images of shape {shape} and type {type}, but the network needs {count} bands of float32: leave out transforms that convert images.</source>
            <translation>AUGMENT_PIPELINE {path} が作る画像の形状は{shape}、型は{type}ですが、ネットワークにはfloat32の{count}バンドが必要です。画像を変換するtransformを除いてください。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be read as JSON: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} をJSONとして読み込めません: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} holds no pipeline: write it with albumentations.save(transform, path).</source>
            <translation>AUGMENT_PIPELINE {path} にパイプラインがありません。albumentations.save(transform, path)で書き出してください。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has a transform without a name: it must be an object with __class_fullname__.</source>
            <translation>AUGMENT_PIPELINE {path} に名前のないtransformがあります。__class_fullname__を持つオブジェクトにしてください。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which runs code of its own: leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} のtransform {name} は独自のコードを実行するため使えません。除いてください。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which albumentations does not know: {suggestion}</source>
            <translation>AUGMENT_PIPELINE {path} のtransform {name} は、albumentationsにありません。{suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name} without a list of transforms inside.</source>
            <translation>AUGMENT_PIPELINE {path} のtransform {name} に、中身のtransformのリストがありません。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which cannot be used: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} のtransform {name} は使えません: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which takes red, green and blue only, and which of the bands these are is not known (the chips have {count}): give RGB_BANDS, or leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} のtransform {name} は赤・緑・青だけを扱いますが、どのバンドがそれにあたるか不明です（チップは{count}バンド）。RGB_BANDSを指定するか、このtransformを除いてください。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be used: {name}: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} を使えません: {name}: {reason}</translation>
        </message>
        <message>
            <source>it makes {name} images of shape {shape} and type {type}.</source>
            <translation>形状が{shape}、型が{type}の{name}画像になります。</translation>
        </message>
        <message>
            <source>AUGMENT is {name}, which is unknown: {suggestion}</source>
            <translation>AUGMENTの {name} は不明な名前です。{suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, but a change is + or - before the name of an operation: {suggestion}</source>
            <translation>AUGMENT_CHANGESに {change} がありますが、変更は操作の名前の前に + または - を付けて書きます。{suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, which needs at least 2 bands, but the chips have one: leave it out.</source>
            <translation>AUGMENT_CHANGESの {change} には少なくとも2バンド必要ですが、チップは1バンドです。除いてください。</translation>
        </message>
        <message>
            <source>RGB_BANDS is {numbers}, but it must be the numbers of three different bands, those of red, green and blue; the chips have the bands 1 to {count}.</source>
            <translation>RGB_BANDSが {numbers} ですが、赤・緑・青にあたる3つの異なるバンドの番号を指定してください。チップのバンドは1～{count}です。</translation>
        </message>
        <message>
            <source>{chip}, changed {number}</source>
            <translation>{chip}、変化 {number}</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {low} or more.</source>
            <translation>{parameter}が{value:g}です。{low}以上にしてください。</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {low} to {high}.</source>
            <translation>{parameter}が{value:g}です。{low}～{high}にしてください。</translation>
        </message>
        <message>
            <source>ENCODER_MODE: an encoder with random weights cannot be frozen, because it would learn nothing: choose ENCODER_WEIGHTS or FINE_TUNE, or train the encoder.</source>
            <translation>ENCODER_MODE: ランダムな重みのエンコーダは何も学習しなくなるため凍結できません。ENCODER_WEIGHTSまたはFINE_TUNEを指定するか、エンコーダも学習してください。</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, but the name of a model file ends with .safetensors.</source>
            <translation>OUTPUTが {path} ですが、モデルファイルの名前の末尾は.safetensorsにしてください。</translation>
        </message>
        <message>
            <source>{folder} has no training chips, only {count} for validation: export with a smaller SPLIT.</source>
            <translation>{folder} に学習用チップがなく、検証用チップが{count}枚あるだけです。SPLITを小さくしてエクスポートしてください。</translation>
        </message>
        <message>
            <source>The training chips in {folder} have no labelled pixel: nothing can be learnt.</source>
            <translation>{folder} の学習用チップにラベル付きピクセルがないため、何も学習できません。</translation>
        </message>
        <message>
            <source>Without a pixel in the training chips, these classes cannot be learnt: {classes}.</source>
            <translation>次のクラスは、学習用チップにピクセルがないため学習できません: {classes}。</translation>
        </message>
        <message>
            <source>There are no validation chips: the last epoch is kept, and its accuracy is unknown.</source>
            <translation>検証用チップがありません。最後のエポックを残しますが、その精度はわかりません。</translation>
        </message>
        <message>
            <source>The validation chips have no labelled pixel: the last epoch is kept.</source>
            <translation>検証用チップにラベル付きピクセルがありません。最後のエポックを残します。</translation>
        </message>
        <message>
            <source>Without a pixel in the validation chips, these classes do not count in the mean IoU: {classes}.</source>
            <translation>次のクラスは、検証用チップにピクセルがないため平均IoUに含めません: {classes}。</translation>
        </message>
        <message>
            <source>{name} is the only class, so there is nothing to tell apart: export the chips with UNLABELLED background, or with more classes.</source>
            <translation>クラスが {name} だけなので、見分けるものがありません。UNLABELLEDをbackgroundにするか、クラスを増やして、チップをエクスポートしてください。</translation>
        </message>
        <message>
            <source>{architecture} with {encoder}</source>
            <translation>{architecture} + {encoder}</translation>
        </message>
        <message>
            <source>did you mean {names}?</source>
            <translation>{names}の間違いではありませんか？</translation>
        </message>
        <message>
            <source>known are {names} and others.</source>
            <translation>使えるのは{names}などです。</translation>
        </message>
        <message>
            <source>known are {names}.</source>
            <translation>使えるのは{names}です。</translation>
        </message>
        <message>
            <source>Model: {name}</source>
            <translation>モデル: {name}</translation>
        </message>
        <message>
            <source>A network that tells apart {classes}.</source>
            <translation>{classes}を見分けるネットワークです。</translation>
        </message>
        <message>
            <source>On its validation chips it reached a mean IoU of {iou}.</source>
            <translation>検証用チップでの平均IoUは{iou}でした。</translation>
        </message>
        <message>
            <source>It was not checked on validation chips, so nobody knows how good it is.</source>
            <translation>検証用チップで確認していないため、性能は不明です。</translation>
        </message>
        <message>
            <source>{size} × {size} pixels</source>
            <translation>{size} × {size}ピクセル</translation>
        </message>
        <message>
            <source>Details of the network</source>
            <translation>ネットワークの詳細</translation>
        </message>
        <message>
            <source>Weights the encoder began with</source>
            <translation>エンコーダの初期の重み</translation>
        </message>
        <message>
            <source>Chip size</source>
            <translation>チップサイズ</translation>
        </message>
        <message>
            <source>Pixel size</source>
            <translation>ピクセルサイズ</translation>
        </message>
        <message>
            <source>Kept epoch</source>
            <translation>残したエポック</translation>
        </message>
        <message>
            <source>Value of pixels that do not count</source>
            <translation>対象外のピクセルの値</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメータ数</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Type in the raster</source>
            <translation>ラスタでの型</translation>
        </message>
        <message>
            <source>Most values</source>
            <translation>大半の値</translation>
        </message>
        <message>
            <source>Stretched from</source>
            <translation>引き伸ばし前の値</translation>
        </message>
        <message>
            <source>DEVICE is {device}, which is unknown: choose auto, cpu, cuda, cuda:N (N counts from 0) or mps.</source>
            <translation>DEVICEの {device} は不明です。auto、cpu、cuda、cuda:N（Nは0から数える）、mpsのいずれかを選んでください。</translation>
        </message>
        <message>
            <source>DEVICE is mps, but this computer has no Apple GPU that torch can use: choose auto or cpu.</source>
            <translation>DEVICEがmpsですが、このコンピュータにはtorchが使えるAppleのGPUがありません。autoまたはcpuを選んでください。</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (torch was installed without CUDA): choose auto or cpu.</source>
            <translation>DEVICEが {device} ですが、ここではCUDAを使えません（torchがCUDAなしでインストールされています）。autoまたはcpuを選んでください。</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (no NVIDIA GPU or driver was found): choose auto or cpu.</source>
            <translation>DEVICEが {device} ですが、ここではCUDAを使えません（NVIDIAのGPUまたはドライバが見つかりません）。autoまたはcpuを選んでください。</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but this computer has {count} CUDA GPUs, numbered from 0 to {last}.</source>
            <translation>DEVICEが {device} ですが、このコンピュータのCUDA GPUは{count}個で、番号は0～{last}です。</translation>
        </message>
        <message>
            <source>DEVICES is {count}; it must be 0, for all, or more.</source>
            <translation>DEVICESが{count}です。0（すべて）以上にしてください。</translation>
        </message>
        <message>
            <source>DEVICE is {device}, a single GPU, but DEVICES is {count}: choose DEVICE cuda, or set DEVICES to 1.</source>
            <translation>DEVICEが単一のGPU {device} ですが、DEVICESが{count}です。DEVICEをcudaにするか、DEVICESを1にしてください。</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 Apple GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICESが{count}ですが、このコンピュータのAppleのGPUは1個です。1以下にするか、0（すべて）にしてください。</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 CUDA GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICESが{count}ですが、このコンピュータのCUDA GPUは1個です。1以下にするか、0（すべて）にしてください。</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has {there} CUDA GPUs: choose {there} or less, or 0 for all.</source>
            <translation>DEVICESが{count}ですが、このコンピュータのCUDA GPUは{there}個です。{there}以下にするか、0（すべて）にしてください。</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has no GPU that torch can use: set DEVICES to 1, or DEVICE to cpu for so many processes on its cores.</source>
            <translation>DEVICESが{count}ですが、このコンピュータにはtorchが使えるGPUがありません。DEVICESを1にするか、DEVICEをcpuにしてCPUのコアでその数のプロセスを使ってください。</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but the CPU has {cores} cores for so many processes: choose less.</source>
            <translation>DEVICESが{count}ですが、その数のプロセスに対してCPUは{cores}コアです。数を減らしてください。</translation>
        </message>
        <message>
            <source>CPU ({count} threads)</source>
            <translation>CPU（{count}スレッド）</translation>
        </message>
        <message>
            <source>{device}, bfloat16</source>
            <translation>{device}、bfloat16</translation>
        </message>
        <message>
            <source>{device}, 32-bit</source>
            <translation>{device}、32ビット</translation>
        </message>
        <message>
            <source>Epoch {epoch}/{epochs}</source>
            <translation>エポック {epoch}/{epochs}</translation>
        </message>
        <message>
            <source>train loss {loss}</source>
            <translation>学習損失 {loss}</translation>
        </message>
        <message>
            <source>val loss {loss}</source>
            <translation>検証損失 {loss}</translation>
        </message>
        <message>
            <source>mean IoU {iou}</source>
            <translation>平均IoU {iou}</translation>
        </message>
        <message>
            <source>learning rate {rate:.2g}</source>
            <translation>学習率 {rate:.2g}</translation>
        </message>
        <message>
            <source>{speed:.1f} chips/s</source>
            <translation>{speed:.1f} チップ/秒</translation>
        </message>
        <message>
            <source>unknown time</source>
            <translation>時間不明</translation>
        </message>
        <message>
            <source>its format has version {version}, but this Pixelwise knows only {known}: update the plugin.</source>
            <translation>形式のバージョンが{version}ですが、このPixelwiseが対応するのは{known}だけです。プラグインを更新してください。</translation>
        </message>
        <message>
            <source>{path} is a folder, no model file.</source>
            <translation>{path} はフォルダで、モデルファイルではありません。</translation>
        </message>
        <message>
            <source>The model file {path} does not exist.</source>
            <translation>モデルファイル {path} がありません。</translation>
        </message>
        <message>
            <source>{path} is a safetensors file, but no Pixelwise model: it does not say which bands and classes it is for. Give a model trained with 'Train segmentation model'.</source>
            <translation>{path} はsafetensorsファイルですが、Pixelwiseのモデルではありません。対象のバンドとクラスの情報がありません。「セグメンテーションモデルを学習」で学習したモデルを指定してください。</translation>
        </message>
        <message>
            <source>The model {path} cannot be read: {error}</source>
            <translation>モデル {path} を読み込めません: {error}</translation>
        </message>
        <message>
            <source>The header of the model {path} is damaged ({kind}: {error}).</source>
            <translation>モデル {path} のヘッダが壊れています（{kind}: {error}）。</translation>
        </message>
        <message>
            <source>{path} is no model file: it does not have the safetensors format.</source>
            <translation>{path} はモデルファイルではありません。safetensors形式ではありません。</translation>
        </message>
        <message>
            <source>The model file {path} is incomplete, perhaps from an interrupted copy: copy or train it again.</source>
            <translation>モデルファイル {path} が不完全です。コピーが途中で中断された可能性があります。コピーまたは学習をやり直してください。</translation>
        </message>
        <message>
            <source>The model file {path} cannot be read: {error}.</source>
            <translation>モデルファイル {path} を読み込めません: {error}。</translation>
        </message>
        <message>
            <source>CRF compares pixels by three bands, as red, green and blue, but the model has {count} ({bands}): switch CRF off, or choose a MODEL of at least three bands.</source>
            <translation>CRFは赤・緑・青の3つのバンドでピクセルを比較しますが、モデルは{count}バンド（{bands}）です。CRFをオフにするか、3バンド以上のMODELを選んでください。</translation>
        </message>
        <message>
            <source>MODELS has {path} with the classes {found}, but MODEL {first} has {wanted}: scores can only be averaged over models whose classes have the same values and names.</source>
            <translation>MODELSの {path} のクラスは{found}ですが、MODEL {first} のクラスは{wanted}です。スコアの平均は、クラスの値と名前が同じモデルの間でだけ求められます。</translation>
        </message>
        <message>
            <source>The bands of the model {path} are named {found}, those of {first} {wanted}: make sure that the order is the same.</source>
            <translation>モデル {path} のバンド名は{found}、{first} のバンド名は{wanted}です。順序が同じことを確認してください。</translation>
        </message>
        <message>
            <source>MODELS has {path} with the bands {found}, but MODEL {first} has {wanted}: every band must be among those of MODEL, by its name. Give the model with the most bands as MODEL.</source>
            <translation>MODELSの {path} のバンドは{found}ですが、MODEL {first} のバンドは{wanted}です。すべてのバンドが、名前でMODELのバンドに含まれていなければなりません。バンドが最も多いモデルをMODELに指定してください。</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot compute with: choose auto, 32 or bf16.</source>
            <translation>PRECISIONが16ですが、CPUでは計算できません。auto、32、bf16のいずれかを選んでください。</translation>
        </message>
        <message>
            <source>half precision</source>
            <translation>半精度</translation>
        </message>
        <message>
            <source>In {numbers} the model gives other classes than in 32-bit numbers to {percent:.2f} % of the pixels of its first windows, more than the {allowed:.1f} % that are allowed: it computes more exactly, which takes longer.</source>
            <translation>{numbers}では、最初のウィンドウのピクセルの{percent:.2f}%で、モデルの分類結果が32ビットの場合と異なります。許容範囲の{allowed:.1f}%を超えるため、より正確に計算します（時間がかかります）。</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for {count} windows of {rows} × {cols} pixels: lower BATCH_SIZE or WINDOW_SIZE, or choose DEVICE cpu.</source>
            <translation>{device} のメモリが、{rows} × {cols}ピクセルのウィンドウ{count}個には足りません。BATCH_SIZEまたはWINDOW_SIZEを下げるか、DEVICE cpuを選んでください。</translation>
        </message>
        <message>
            <source>TEST_TIME_AUGMENTATION is {value}: it must be one of {allowed}.</source>
            <translation>TEST_TIME_AUGMENTATIONが {value} です。次のいずれかにしてください: {allowed}。</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but it must name one of {allowed}, or a sum of them such as ce+dice.</source>
            <translation>LOSSが {loss!r} ですが、次のいずれか、またはce+diceのような和にしてください: {allowed}。</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {name} is unknown: {known}</source>
            <translation>LOSSが {loss!r} ですが、{name} は不明です。{known}</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {found} before * is no number above 0; write 0.5*{name}, for instance.</source>
            <translation>LOSSが {loss!r} ですが、* の前（{found}）が0より大きい数値ではありません。たとえば0.5*{name}のように書いてください。</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be one of {allowed}.</source>
            <translation>{parameter}が {value} ですが、次のいずれかにしてください: {allowed}。</translation>
        </message>
        <message>
            <source>LABEL_SMOOTHING is {value}, but LOSS {loss} has no use for it: set it to 0, or add ce to the loss.</source>
            <translation>LABEL_SMOOTHINGが{value}ですが、LOSS {loss} では使われません。0にするか、損失にceを加えてください。</translation>
        </message>
        <message>
            <source>LOSS is {loss}, but bce needs exactly two classes and the chips have {count}: use ce.</source>
            <translation>LOSSが {loss} ですが、bceに必要なクラスはちょうど2つで、チップのクラスは{count}個です。ceを使ってください。</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be from {low:g} up to {high:g}.</source>
            <translation>{parameter}が{value}ですが、{low:g}以上{high:g}以下にしてください。</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be above {low:g} up to {high:g}.</source>
            <translation>{parameter}が{value}ですが、{low:g}より大きく{high:g}以下にしてください。</translation>
        </message>
        <message>
            <source>TVERSKY_ALPHA and TVERSKY_BETA are both 0, but one of them must be above 0.</source>
            <translation>TVERSKY_ALPHAとTVERSKY_BETAが両方とも0です。どちらかを0より大きくしてください。</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has weights, but CLASS_WEIGHTS is {value}: choose given, or empty it.</source>
            <translation>CLASS_WEIGHT_VALUESに重みがありますが、CLASS_WEIGHTSが {value} です。givenにするか、重みを空にしてください。</translation>
        </message>
        <message>
            <source>CLASS_WEIGHTS is given, but CLASS_WEIGHT_VALUES is empty: write a weight for each class.</source>
            <translation>CLASS_WEIGHTSがgivenですが、CLASS_WEIGHT_VALUESが空です。各クラスの重みを指定してください。</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has {weight} for the class {name}, but a weight is 0 or above.</source>
            <translation>CLASS_WEIGHT_VALUESのクラス {name} の重みが{weight}ですが、重みは0以上にしてください。</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has a weight for {name}, which is no class; classes are {classes}.</source>
            <translation>CLASS_WEIGHT_VALUESに {name} の重みがありますが、このクラスはありません。あるクラス: {classes}。</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES are all 0, but one class at least must weigh something.</source>
            <translation>CLASS_WEIGHT_VALUESがすべて0です。少なくとも1つのクラスの重みを0より大きくしてください。</translation>
        </message>
        <message>
            <source>The model file {path} could not be written: {error}.</source>
            <translation>モデルファイル {path} に書き込めませんでした: {error}。</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}): copy or train it again.</source>
            <translation>モデル {path} の重みが壊れています（{error}）。コピーまたは学習をやり直してください。</translation>
        </message>
        <message>
            <source>The model {path} cannot be built here: {error}</source>
            <translation>モデル {path} をここで構築できません: {error}</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with an unknown version of segmentation-models-pytorch.</source>
            <translation>モデル {path} の重みがネットワーク {network} に合いません。このモデルは、バージョン不明のsegmentation-models-pytorchで作成されています。</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with segmentation-models-pytorch {version}.</source>
            <translation>モデル {path} の重みがネットワーク {network} に合いません。このモデルは、segmentation-models-pytorch {version} で作成されています。</translation>
        </message>
        <message>
            <source>ENCODER_MODE or FREEZE_EPOCHS asks for a frozen encoder, but this ARCHITECTURE has no encoder: choose ENCODER_MODE train and FREEZE_EPOCHS 0, or another architecture.</source>
            <translation>ENCODER_MODEまたはFREEZE_EPOCHSでエンコーダの凍結が指定されていますが、このARCHITECTUREにはエンコーダがありません。ENCODER_MODEをtrain、FREEZE_EPOCHSを0にするか、別のアーキテクチャを選んでください。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ARCHITECTURE {architecture} has no encoder: choose ENCODER_WEIGHTS none, or another architecture.</source>
            <translation>ENCODER_WEIGHTSが {weights} ですが、ARCHITECTURE {architecture} にはエンコーダがありません。ENCODER_WEIGHTSをnoneにするか、別のアーキテクチャを選んでください。</translation>
        </message>
        <message>
            <source>ARCHITECTURE {architecture} cannot be used with ENCODER {encoder}: {error} Choose another encoder, {other} for instance.</source>
            <translation>ARCHITECTURE {architecture} とENCODER {encoder} は組み合わせられません: {error} 別のエンコーダ（例: {other}）を選んでください。</translation>
        </message>
        <message>
            <source>DEEP_SUPERVISION is {value}, but must be one of {allowed}.</source>
            <translation>DEEP_SUPERVISIONが {value} ですが、次のいずれかにしてください: {allowed}。</translation>
        </message>
        <message>
            <source>BASE_FILTERS is {count}, but it must be from 1 to {most}.</source>
            <translation>BASE_FILTERSが{count}ですが、1～{most}にしてください。</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but ARCHITECTURE {architecture} cannot do that: choose {names}, or {parameter} {off}.</source>
            <translation>{parameter}が {value} ですが、ARCHITECTURE {architecture} では使えません。{names}を選ぶか、{parameter}を {off} にしてください。</translation>
        </message>
        <message>
            <source>ARCHITECTURE is {name}, which is unknown: {known}</source>
            <translation>ARCHITECTUREの {name} は不明な名前です。{known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which timm does not have: {known}</source>
            <translation>ENCODERの {name} はtimmにありません。{known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which is unknown: {known}</source>
            <translation>ENCODERの {name} は不明な名前です。{known}</translation>
        </message>
        <message>
            <source>Chips of {size} × {size} pixels cannot be used with this architecture and encoder: {error} Export chips of another CHIP_SIZE, or choose another architecture or encoder.</source>
            <translation>{size} × {size}ピクセルのチップは、このアーキテクチャとエンコーダでは使えません: {error} 別のCHIP_SIZEでチップをエクスポートするか、別のアーキテクチャまたはエンコーダを選んでください。</translation>
        </message>
        <message>
            <source>deep supervision needs features at half the image's size, which this encoder lacks.</source>
            <translation>deep supervisionには画像の半分の大きさの特徴が必要ですが、このエンコーダにはありません。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, which is neither a weights file nor known for {encoder}: {suggestion}</source>
            <translation>ENCODER_WEIGHTSの {weights} は、重みのファイルでも、{encoder} に使える重みでもありません。{suggestion}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} does not fit ENCODER {encoder}: {key} has the shape {found} instead of {needed}. Choose the encoder that it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} はENCODER {encoder} に合いません。{key} の形状が{needed}でなく{found}です。この重みに対応するエンコーダを選んでください。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} is for the bands {bands}, but the image's bands are named {names}: name them after the sensor's bands and export the chips again, or choose other weights.</source>
            <translation>ENCODER_WEIGHTS: {title} のバンドは{bands}ですが、画像のバンド名は{names}です。センサーのバンドに合わせて名前を付けてチップをエクスポートし直すか、別の重みを選んでください。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} holds another network than ENCODER {encoder}: of its {needed} groups of weights {missing} are missing, {example} for instance. Choose the encoder it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} はENCODER {encoder} とは別のネットワークの重みです。重みのグループ{needed}個のうち{missing}個（{example} など）がありません。この重みに対応するエンコーダを選んでください。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER {names}.</source>
            <translation>ENCODER_WEIGHTSが {weights} ですが、ENCODER {encoder} にはこの重みがありません。ENCODERを{names}にしてください。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} is damaged: delete it, and it will be downloaded again.</source>
            <translation>ENCODER_WEIGHTS: {path} が壊れています。削除すると、もう一度ダウンロードされます。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER_WEIGHTS none or another encoder, for instance resnet18.</source>
            <translation>ENCODER_WEIGHTSが {weights} ですが、ENCODER {encoder} にはこの重みがありません。ENCODER_WEIGHTSをnoneにするか、別のエンコーダ（例: resnet18）を選んでください。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and huggingface.co cannot be reached. {cure}</source>
            <translation>ENCODER_WEIGHTSが {weights} ですが、{encoder} の重みがこのコンピュータになく、huggingface.coに接続できません。{cure}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and could not be downloaded ({reason}). {cure}</source>
            <translation>ENCODER_WEIGHTSが {weights} ですが、{encoder} の重みがこのコンピュータになく、ダウンロードもできませんでした（{reason}）。{cure}</translation>
        </message>
        <message>
            <source>Connect this computer to the internet for the first training with {encoder} (the weights are kept for later), or choose ENCODER_WEIGHTS none.</source>
            <translation>{encoder} で最初に学習するときは、このコンピュータをインターネットに接続するか（重みは保存されます）、ENCODER_WEIGHTSをnoneにしてください。</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under the NVIDIA Source Code License, which forbids commercial use.</source>
            <translation>{encoder} の学習済みの重みのライセンスはNVIDIA Source Code Licenseで、商用利用は禁止されています。</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under Apple's own licence, which has conditions of its own: read it before commercial use.</source>
            <translation>{encoder} の学習済みの重みのライセンスはApple独自のもので、独自の条件があります。商用利用の前に確認してください。</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under CC-BY-NC-4.0, which forbids commercial use.</source>
            <translation>{encoder} の学習済みの重みのライセンスはCC-BY-NC-4.0で、商用利用は禁止されています。</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: name the source when you share the model.</source>
            <translation>エンコーダの重み {name} の出典は{source}、ライセンスは{licence}です。モデルを共有するときは出典を明記してください。</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: free for every use.</source>
            <translation>エンコーダの重み {name} の出典は{source}、ライセンスは{licence}です。どの用途にも自由に使えます。</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}.</source>
            <translation>{encoder} の学習済みの重みのライセンスは{licence}です。</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}, which restricts or forbids commercial use.</source>
            <translation>{encoder} の学習済みの重みのライセンスは{licence}で、商用利用が制限または禁止されています。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: the file {path} does not exist.</source>
            <translation>ENCODER_WEIGHTS: ファイル {path} がありません。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} cannot be read as weights ({error}). Allowed are safetensors files and torch files with nothing but tensors (others could run code): save its state_dict() again.</source>
            <translation>ENCODER_WEIGHTS: {path} を重みとして読み込めません（{error}）。使えるのは、safetensorsファイルと、テンソルだけのtorchファイルです（ほかのものはコードを実行するおそれがあります）。state_dict()を保存し直してください。</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: there are no weights in {path}.</source>
            <translation>ENCODER_WEIGHTS: {path} に重みがありません。</translation>
        </message>
        <message>
            <source>{device}, {count} cores</source>
            <translation>{device}、{count}コア</translation>
        </message>
        <message>
            <source>the card is of kind sm_{kind}, but this torch was made for {compiled}</source>
            <translation>カードの種類はsm_{kind}ですが、このtorchは{compiled}用です</translation>
        </message>
        <message>
            <source>The training step on {device} gave a loss that is no number.</source>
            <translation>{device} での学習ステップの損失が数値になりませんでした。</translation>
        </message>
        <message>
            <source>The training step on {device} changed nothing.</source>
            <translation>{device} での学習ステップで何も変わりませんでした。</translation>
        </message>
        <message>
            <source>The prediction on {device} gave no probabilities.</source>
            <translation>{device} での予測で確率が得られませんでした。</translation>
        </message>
        <message>
            <source>A process that prepares chips ended by signal {code}, often because memory ran out: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>チップを準備するプロセスがシグナル {code} で終了しました。多くの場合、メモリ不足が原因です。WORKERSを下げるか、0（使わない）にして、もう一度始めてください。</translation>
        </message>
        <message>
            <source>A process that prepares chips ended with code {code}: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>チップを準備するプロセスがコード {code} で終了しました。WORKERSを下げるか、0（使わない）にして、もう一度始めてください。</translation>
        </message>
        <message>
            <source>The label of the chip {chip} in {folder} holds the value {value}, which is no class; classes are {classes}, and {ignored} is ignored: export the chips again.</source>
            <translation>{folder} のチップ {chip} のラベルに、クラスでない値 {value} があります。クラスは{classes}、無視する値は{ignored}です。チップをエクスポートし直してください。</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; its folds are {found}.</source>
            <translation>FOLDが{fold}ですが、{folder} にこのフォールドのチップがありません。あるフォールド: {found}。</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; it has no folds: choose 0, or export with FOLDS.</source>
            <translation>FOLDが{fold}ですが、{folder} にこのフォールドのチップがなく、フォールド自体もありません。0にするか、FOLDSを指定してエクスポートしてください。</translation>
        </message>
        <message>
            <source>Mean IoU over all chips {iou:.3f}; of the {count} folds {mean:.3f} ± {deviation:.3f}.</source>
            <translation>全チップの平均IoU {iou:.3f}、{count}フォールドの平均 {mean:.3f} ± {deviation:.3f}。</translation>
        </message>
        <message>
            <source>The report was written to {path}.</source>
            <translation>レポートを {path} に書き込みました。</translation>
        </message>
        <message>
            <source>FOLD is {fold}; a cross-validation takes all folds in turn: set it to 0.</source>
            <translation>FOLDが{fold}ですが、交差検証では全フォールドを順に使います。0にしてください。</translation>
        </message>
        <message>
            <source>FOLDS is {count}; it must be from 2 to 20.</source>
            <translation>FOLDSが{count}です。2～20にしてください。</translation>
        </message>
        <message>
            <source>FOLDS is {count}, but the chips in {folder} lie too close together for as many parts that share no pixel: choose fewer, or export more or smaller chips.</source>
            <translation>FOLDSが{count}ですが、{folder} のチップは互いに近すぎて、ピクセルを共有しないグループをそれだけ作れません。数を減らすか、チップを増やす、または小さくしてエクスポートしてください。</translation>
        </message>
        <message>
            <source>Fold {fold} is complete already.</source>
            <translation>フォールド {fold} はすでに完了しています。</translation>
        </message>
        <message>
            <source>Fold {fold}:</source>
            <translation>フォールド {fold}:</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} groups of weights as they are</source>
            <translation>重みのグループ{total:,}個中{count:,}個はそのまま</translation>
        </message>
        <message>
            <source>{count:,} matched by band or class name ({names})</source>
            <translation>{count:,}個はバンド名またはクラス名で対応付け（{names}）</translation>
        </message>
        <message>
            <source>{count:,} begin anew ({names})</source>
            <translation>{count:,}個は最初から学習（{names}）</translation>
        </message>
        <message>
            <source>Fine-tuning {path}: {parts}.</source>
            <translation>{path} をファインチューニングします: {parts}。</translation>
        </message>
        <message>
            <source>FINE_TUNE: {path} is a network with {parameter} {found}, but {wanted} was asked for: choose {parameter} {found}.</source>
            <translation>FINE_TUNE: {path} のネットワークの{parameter}は {found} ですが、{wanted} が指定されました。{parameter}を {found} にしてください。</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}).</source>
            <translation>モデル {path} の重みが壊れています（{error}）。</translation>
        </message>
        <message>
            <source>Cross-validation: {architecture} with {encoder}</source>
            <translation>交差検証: {architecture} + {encoder}</translation>
        </message>
        <message>
            <source>Mean IoU over all chips</source>
            <translation>全チップの平均IoU</translation>
        </message>
        <message>
            <source>of one matrix of the chips of all folds: the figure to quote</source>
            <translation>全フォールドのチップを1つの行列にまとめた値。報告にはこの数値を使用</translation>
        </message>
        <message>
            <source>Mean IoU from fold to fold</source>
            <translation>フォールドごとの平均IoU</translation>
        </message>
        <message>
            <source>mean and standard deviation of the {count} folds: how much it depends on the place</source>
            <translation>{count}フォールドの平均と標準偏差。場所による違いの大きさ</translation>
        </message>
        <message>
            <source>IoU {name}</source>
            <translation>IoU {name}</translation>
        </message>
        <message>
            <source>Hardly learnt: {classes}. The confusion matrix says what is taken for it. More chips with it help most; SAMPLING rare or CLASS_WEIGHTS make the network look at it more often.</source>
            <translation>ほとんど学習できていないクラス: {classes}。何と取り違えているかは混同行列でわかります。そのクラスのあるチップを増やすのが最も有効です。SAMPLING rareまたはCLASS_WEIGHTSを使うと、ネットワークがそのクラスをより重視します。</translation>
        </message>
        <message>
            <source>Not in the validation labels, and so not judged: {classes}. Other places for validation would tell how well it is found.</source>
            <translation>検証用のラベルにないため評価していないクラス: {classes}。検証に別の場所を使うと、どれだけ検出できるかがわかります。</translation>
        </message>
        <message>
            <source>The last epochs were the best: more EPOCHS would probably help.</source>
            <translation>最後の数エポックが最良でした。EPOCHSを増やすとさらによくなる見込みです。</translation>
        </message>
        <message>
            <source>Since epoch {epoch} the validation loss rises while the training loss falls: the network learns the chips by heart. More or more varied chips help most, then a stronger AUGMENT or a smaller ENCODER; more EPOCHS do not. The epoch that was kept is the best one, whatever came later.</source>
            <translation>エポック {epoch} から、学習損失は下がっているのに検証損失が上がっています。ネットワークがチップを丸暗記しています。チップの数や種類を増やすのが最も有効で、次に、AUGMENTを強くするか、ENCODERを小さくします。EPOCHSを増やしても効果はありません。その後の結果にかかわらず、残したエポックは最良のものです。</translation>
        </message>
        <message>
            <source>Training report: {architecture} with {encoder}</source>
            <translation>学習レポート: {architecture} + {encoder}</translation>
        </message>
        <message>
            <source>Where it is wrong most</source>
            <translation>誤りが最も多いもの</translation>
        </message>
        <message>
            <source>Where it is right</source>
            <translation>正しいもの</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {count:,} labelled pixels are wrong, mean IoU {iou}</source>
            <translation>ラベル付きピクセル{count:,}個の{percent:.1f}%が誤り、平均IoU {iou}</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>学習する</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>凍結</translation>
        </message>
        <message>
            <source>The training is running: {done} of {epochs} epochs are done.</source>
            <translation>学習中: {epochs}エポック中{done}エポックが完了しました。</translation>
        </message>
        <message>
            <source>The model takes the bands {bands} and tells apart {classes}.</source>
            <translation>モデルはバンド{bands}を使い、{classes}を見分けます。</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far.</source>
            <translation>これまでの最良はエポック {epoch} です。</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>これまでの最良はエポック {epoch} で、検証用チップでの平均IoUは{iou:.3f}です。</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept.</source>
            <translation>{epochs}エポックのうちエポック {epoch} を残しました。</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>{epochs}エポックのうちエポック {epoch} を残しました。検証用チップでの平均IoUは{iou:.3f}です。</translation>
        </message>
        <message>
            <source>The state of the training could not be kept, so it cannot be resumed: {error}</source>
            <translation>学習の状態を保存できなかったため、再開はできません: {error}</translation>
        </message>
        <message>
            <source>An earlier training of this model had other settings or chips: this one begins anew.</source>
            <translation>このモデルの以前の学習とは設定またはチップが異なるため、最初から学習します。</translation>
        </message>
        <message>
            <source>Resumed after epoch {epoch} of {epochs}.</source>
            <translation>{epochs}エポックのうちエポック {epoch} の後から再開しました。</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE makes chips of {width} × {height} pixels and of {other_width} × {other_height} pixels, but all of a batch must have one size: let it end with a crop of a given size.</source>
            <translation>AUGMENT_PIPELINEが作るチップに{width} × {height}ピクセルと{other_width} × {other_height}ピクセルのものがありますが、1つのバッチでは大きさが同じでなければなりません。最後に、決まった大きさへの切り出し（crop）を入れてください。</translation>
        </message>
        <message>
            <source>{device}, {count} processes</source>
            <translation>{device}、{count}プロセス</translation>
        </message>
        <message>
            <source>Training {network} on {device}: {training} training and {validation} validation chips of {size} × {size} pixels, {bands} bands, classes {classes}.</source>
            <translation>{network} を {device} で学習します: {size} × {size}ピクセルの学習用チップ{training}枚と検証用チップ{validation}枚、{bands}バンド、クラス {classes}。</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot train with: choose auto, 32 or bf16.</source>
            <translation>PRECISIONが16ですが、CPUでは学習できません。auto、32、bf16のいずれかを選んでください。</translation>
        </message>
        <message>
            <source>BATCH_SIZE: {size} is the largest that fits.</source>
            <translation>BATCH_SIZE: メモリに入る最大の数は{size}です。</translation>
        </message>
        <message>
            <source>LEARNING_RATE: {rate:.2g} was found by a range test.</source>
            <translation>LEARNING_RATE: レンジテストで{rate:.2g}が求まりました。</translation>
        </message>
        <message>
            <source>The training diverged: the loss was not finite in {count} steps in a row. Lower LEARNING_RATE ({rate:g}), and look for wrong values in the images.</source>
            <translation>学習が発散しました。損失が{count}ステップ続けて有限の値になりませんでした。LEARNING_RATE（{rate:g}）を下げ、画像に異常な値がないか確認してください。</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size} in each process: lower BATCH_SIZE, or set it to 0 for the largest that fits.</source>
            <translation>{device} のメモリが、プロセスごとのバッチサイズ{size}には足りません。BATCH_SIZEを下げるか、0（入る最大の数）にしてください。</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size}: they are computed in {parts} parts from now on, which changes nothing but the time.</source>
            <translation>{device} のメモリがバッチサイズ{size}には足りないため、以後は{parts}回に分けて計算します。結果は変わらず、時間だけが変わります。</translation>
        </message>
        <message>
            <source>What the training tells could not be written: {error}</source>
            <translation>学習の経過を書き込めませんでした: {error}</translation>
        </message>
        <message>
            <source>The model is complete, but its report is not: {error}</source>
            <translation>モデルは完成しましたが、レポートを作成できませんでした: {error}</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for a single chip of {size} × {size} pixels: choose a smaller ENCODER, or export chips of a smaller CHIP_SIZE.</source>
            <translation>{device} のメモリが、{size} × {size}ピクセルのチップ1枚にも足りません。より小さいENCODERを選ぶか、CHIP_SIZEを小さくしてチップをエクスポートしてください。</translation>
        </message>
        <message>
            <source>The model of epoch {epoch} was written to {path}.</source>
            <translation>エポック {epoch} のモデルを {path} に書き込みました。</translation>
        </message>
        <message>
            <source>The encoder is trained from now on, too.</source>
            <translation>ここからはエンコーダも学習します。</translation>
        </message>
        <message>
            <source>The learning rate falls to {share:.2g} of what it was.</source>
            <translation>学習率を元の{share:.2g}倍に下げます。</translation>
        </message>
        <message>
            <source>The training ends early, in epoch {epoch}; the best epoch so far is kept.</source>
            <translation>エポック {epoch} で学習を早めに終えます。これまでの最良エポックを残します。</translation>
        </message>
        <message>
            <source>No better epoch for {count} epochs: the training ends early (EARLY_STOPPING).</source>
            <translation>{count}エポックの間改善がないため、学習を早めに終えます（EARLY_STOPPING）。</translation>
        </message>
        <message>
            <source>Cancelled in epoch 1 of {epochs}: no model was written.</source>
            <translation>{epochs}エポックのうちエポック 1 でキャンセルしました。モデルは書き込まれていません。</translation>
        </message>
        <message>
            <source>Cancelled after epoch {epoch} of {epochs}: the best model so far (epoch {best}) was kept in {path}. The same training goes on from there when it is run again.</source>
            <translation>{epochs}エポックのうちエポック {epoch} の後にキャンセルしました。これまでの最良のモデル（エポック {best}）を {path} に残しました。同じ学習をもう一度実行すると、そこから再開します。</translation>
        </message>
        <message>
            <source>LOG_FOLDER is {folder}, but the worker's Python has no package tensorboardX: install it, or leave LOG_FOLDER empty.</source>
            <translation>LOG_FOLDERが {folder} ですが、ワーカーのPythonにパッケージtensorboardXがありません。インストールするか、LOG_FOLDERを空にしてください。</translation>
        </message>
        <message>
            <source>Drawing {size} × {size} pixels of {pixel} m into {path}</source>
            <translation>{size} × {size}ピクセル（1ピクセル {pixel} m）を {path} に作成しています</translation>
        </message>
        <message>
            <source>Look at this first</source>
            <translation>最初に確認すること</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>割合</translation>
        </message>
        <message>
            <source>all chips</source>
            <translation>全チップ</translation>
        </message>
        <message>
            <source>Share: of all pixels of the split. Chips: how many have at least one pixel of the class.</source>
            <translation>割合: データ区分の全ピクセルに占める割合。チップ数: そのクラスのピクセルを1つ以上含むチップの数。</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>フォールド</translation>
        </message>
        <message>
            <source>Chips per fold, for cross-validation.</source>
            <translation>交差検証用の、フォールドごとのチップ数。</translation>
        </message>
        <message>
            <source>Figures over the {pixels} valid pixels of the training chips; a few far-off values are not drawn. 96 % of them lie between the columns 2 % and 98 %.</source>
            <translation>学習用チップの有効な{pixels}ピクセルについての指標です。大きく外れたごく一部の値は描いていません。値の96%は、2 %の列と98 %の列の間にあります。</translation>
        </message>
        <message>
            <source>Where the chips are</source>
            <translation>チップの場所</translation>
        </message>
        <message>
            <source>Map of the chips</source>
            <translation>チップの地図</translation>
        </message>
        <message>
            <source>{count} more scenes are not shown.</source>
            <translation>ほかの{count}シーンは表示していません。</translation>
        </message>
        <message>
            <source>The chips lie on no common grid.</source>
            <translation>チップに共通のグリッドがありません。</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>例</translation>
        </message>
        <message>
            <source>Show labels (or point at a chip to see it without)</source>
            <translation>ラベルを表示（チップにポインタを重ねるとラベルなしで見られます）</translation>
        </message>
        <message>
            <source>{name} (clear)</source>
            <translation>{name}（透明）</translation>
        </message>
        <message>
            <source>{split}: {shown} of {total:,} chips</source>
            <translation>{split}: {total:,}枚中{shown}枚</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>ソフトウェア</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>The dashed upright line is the epoch that was kept.</source>
            <translation>縦の破線は、残したエポックです。</translation>
        </message>
        <message>
            <source>Blue cells on the diagonal are right, orange ones are wrong; the stronger the colour, the larger the share of the row.</source>
            <translation>対角線上の青いセルは正解、オレンジのセルは誤りです。色が濃いほど、行に占める割合が大きくなります。</translation>
        </message>
        <message>
            <source>In percent of each row</source>
            <translation>行ごとの百分率</translation>
        </message>
        <message>
            <source>Estimates for the whole map</source>
            <translation>分類図全体の推定値</translation>
        </message>
        <message>
            <source>Overall accuracy {share} ± {margin}. Of the area, {quantity} is wrong by quantity and {allocation} by allocation.</source>
            <translation>全体精度 {share} ± {margin}。面積に占める誤りの割合は、量的不一致が{quantity}、配置的不一致が{allocation}です。</translation>
        </message>
        <message>
            <source>From the sample and the mapped areas, after Olofsson et al. (2014). ± is half of the 95 % confidence interval: of 100 samples drawn like this one, about 95 would give an interval that holds the true value. The estimated area is that of the class in the reference, and so corrects what the map has too much or too little.</source>
            <translation>標本と分類図の面積から、Olofsson et al. (2014) の方法で求めました。±は95%信頼区間の幅の半分です。同じように抽出した標本が100組あれば、そのうち約95組の区間に真の値が入ります。推定面積は参照データでのクラスの面積なので、分類図の過不足が補正されています。</translation>
        </message>
        <message>
            <source>Error matrix in percent of the area</source>
            <translation>面積の百分率による誤差行列</translation>
        </message>
        <message>
            <source>Means of the classes</source>
            <translation>クラスの平均</translation>
        </message>
        <message>
            <source>The mean of the classes (macro) counts each class of the reference alike; pooled counts (micro) add up the classes before they divide; the weighted mean counts each class by its share of the reference.</source>
            <translation>クラスの平均（マクロ）は、参照データの各クラスを同等に扱います。合算（マイクロ）は、全クラスの数を足し合わせてから割ります。重み付き平均は、各クラスを参照データに占める割合で重み付けします。</translation>
        </message>
        <message>
            <source>Objects are polygons. One of the map is a match where its IoU with one of the reference is 0.5 or more; each is matched once. Precision: of the objects of the map, the share that is matched. Recall: of the objects of the reference. The mean IoU is that of the matches. 0.5:0.95 is the mean over the least IoUs 0.50, 0.55 … 0.95, as COCO has it.</source>
            <translation>オブジェクトはポリゴンのことです。参照データのポリゴンとのIoUが0.5以上の分類図のポリゴンを一致とみなし、それぞれ1回だけ対応付けます。適合率: 分類図のオブジェクトのうち、一致したものの割合。再現率: 参照データのオブジェクトのうち、一致したものの割合。平均IoUは、一致したものの平均です。0.5:0.95は、COCOと同じく、最小IoUを0.50、0.55 … 0.95とした場合の平均です。</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU, {class_name}</source>
            <translation>参照データのオブジェクトのIoU分布（{class_name}）</translation>
        </message>
        <message>
            <source>By the least IoU of a match, {class_name}</source>
            <translation>一致とみなす最小IoUごとの結果（{class_name}）</translation>
        </message>
        <message>
            <source>All statistics</source>
            <translation>すべての統計量</translation>
        </message>
        <message>
            <source>The full table of PyCM (Haghighi et al. 2018), under its own names</source>
            <translation>PyCM（Haghighi et al. 2018）の全項目（名前はPyCMのまま）</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>Per class</source>
            <translation>クラス別</translation>
        </message>
        <message>
            <source>Bands that a raster must have</source>
            <translation>ラスタに必要なバンド</translation>
        </message>
        <message>
            <source>Most values: from the 2 % to the 98 % percentile of the training chips. A raster with quite other values will give a poor map.</source>
            <translation>大半の値: 学習用チップの2～98パーセンタイル。値が大きく異なるラスタでは、分類図の質が低くなります。</translation>
        </message>
        <message>
            <source>Classes it finds</source>
            <translation>検出するクラス</translation>
        </message>
        <message>
            <source>Course of the training</source>
            <translation>学習の経過</translation>
        </message>
        <message>
            <source>Every chip was judged by a model that has not seen it.</source>
            <translation>どのチップも、そのチップを学習に使っていないモデルで評価しました。</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>確認すること</translation>
        </message>
        <message>
            <source>Examples from the validation chips</source>
            <translation>検証用チップの例</translation>
        </message>
        <message>
            <source>Examples from the training chips</source>
            <translation>学習用チップの例</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>誤り</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>対象外</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>誤り</translation>
        </message>
        <message>
            <source>What the network is shown</source>
            <translation>ネットワークに見せる画像</translation>
        </message>
        <message>
            <source>Training chips as they are and as AUGMENT changes them, each time otherwise. White in a label does not count.</source>
            <translation>学習用チップの元の状態と、AUGMENTで変化させた状態です。変化は毎回異なります。ラベルの白い部分は対象外です。</translation>
        </message>
        <message>
            <source>label</source>
            <translation>ラベル</translation>
        </message>
    </context>
</TS>
