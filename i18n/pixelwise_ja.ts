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
            <source>Number of doubts</source>
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
            <source>Pixelwise models</source>
            <translation>Pixelwiseモデル</translation>
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
            <source>Rasters: show them with the model's pixel size</source>
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
            <source>Precision</source>
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
            <source>Seed of the random numbers</source>
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
            <source>The sample scene is in {folder}. Run the dialog and close it: the next one opens, from chips over a training of some minutes to the map.</source>
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
            <source>Random seed</source>
            <translation>乱数のシード</translation>
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
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference are points, it may be the same points with a field that holds the mapped class.</source>
            <translation>評価する分類図。任意のプログラムで作成したクラスラスタ、またはクラスフィールドのあるポリゴンです。参照データが点の場合は、分類図のクラスをフィールドに持つ同じ点でもかまいません。</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>分類図のクラスを持つフィールド。空の場合: レイヤのスタイルがカテゴリ値による定義ならそのフィールド、そうでなければ全ポリゴンをレイヤ名の1クラスとします。ラスタでは使いません。</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. Nothing of it may have been used in training.</source>
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
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of that name), or both are polygons of one class.</source>
            <translation>分類図または参照データがポリゴンの場合に使います。background: 外側はクラス0とみなすため、すべてのポリゴンが描かれている必要があります。ignore: 外側は不明とし、評価に含めません。auto: もう一方のレイヤにクラス0（または「background」という名前の点）がある場合と、両方とも1クラスのポリゴンの場合はbackgroundになります。</translation>
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
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster or polygons. &lt;b&gt;Reference&lt;/b&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page to read and to print. &lt;b&gt;Error map&lt;/b&gt;: where the map is right and what it takes for what. &lt;b&gt;Errors of one class&lt;/b&gt;: missed and falsely found. &lt;b&gt;Confusion matrix&lt;/b&gt; and &lt;b&gt;figures&lt;/b&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;分類図を現地の実際の状態と比較し、どれだけ正しいかを調べます。混同行列を作成し、そこから一般的な指標、レポート、誤分類図を作ります。ラスタの大きさに制限はありません。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;分類図&lt;/b&gt;: クラスラスタまたはポリゴン。&lt;b&gt;参照データ&lt;/b&gt;: ラスタ、ポリゴンまたは点。モデルの学習に使ったデータや、学習用チップのすぐ隣のデータを参照すると、分類図は実際より正しく見えてしまいます。&lt;/p&gt;&lt;h3&gt;参照データの選び方&lt;/h3&gt;&lt;p&gt;論文や報告書に載せる数値を得るには、「精度評価の標本を作成」でランダムに点を抽出し、分類図を見ずに1点ずつ確認して、見たとおりのクラスを記入します。このような点からは、各クラスの真の面積も推定され、精度と面積の95%信頼区間も得られます（Olofsson et al. 2014）。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;レポート&lt;/b&gt;: 閲覧・印刷用のWebページ。&lt;b&gt;誤分類図&lt;/b&gt;: 正しい場所と、何を何と取り違えたか。&lt;b&gt;1クラスの誤り&lt;/b&gt;: 見逃しと誤検出。&lt;b&gt;混同行列&lt;/b&gt;と&lt;b&gt;指標&lt;/b&gt;: ファイル。全体精度、平均IoU、カッパ係数、マクロF1は、モデルやスクリプトで使える出力です。定義できないものは空になります。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;点なら数秒、それ以外は両方のレイヤを読み込むのとほぼ同じ時間です。&lt;/p&gt;</translation>
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
            <source>Rare classes get as many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>希少クラスにも必ずこの数の点を置きます。25～50点あれば、各クラスについて評価できます。</translation>
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
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;b&gt;area&lt;/b&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;b&gt;background&lt;/b&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;b&gt;standard error&lt;/b&gt; that is wanted. &lt;b&gt;proportional&lt;/b&gt; suits most maps, with 25 to 50 points at &lt;b&gt;least per class&lt;/b&gt; so that rare ones are not forgotten; &lt;b&gt;optimal&lt;/b&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Sample&lt;/b&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;分類図の上にクラスごとにランダムな点を抽出し、現地の実際のクラスを人が記入できるようにします。「精度を評価」はその記入結果から、分類図全体の正しさと各クラスの真の面積を信頼区間付きで推定します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;分類図&lt;/b&gt;: 任意の大きさのクラスラスタ、またはクラスフィールドのあるポリゴン。点は、分類図にクラスがあり&lt;b&gt;点を置く領域&lt;/b&gt;の内側にあるピクセルの中心に置かれます。建物だけ、樹木だけの分類図では、ポリゴンの外側を&lt;b&gt;background&lt;/b&gt;にしてください。建物の内側の点だけでは、見逃した建物は見つかりません。&lt;/p&gt;&lt;h3&gt;点の数&lt;/h3&gt;&lt;p&gt;点の数を指定するか、0にして求める&lt;b&gt;標準誤差&lt;/b&gt;を指定します。たいていの分類図には&lt;b&gt;proportional&lt;/b&gt;が適します。希少クラスが漏れないように、&lt;b&gt;クラスごとの最小点数&lt;/b&gt;は25～50にします。&lt;b&gt;optimal&lt;/b&gt;では各クラスの精度の見当が必要です。予想される誤差はログに表示されます。&lt;/p&gt;&lt;h3&gt;記入方法&lt;/h3&gt;&lt;p&gt;「編集モードを切り替え」で編集を開始し、属性テーブルをフォーム表示で開くか、「地物情報を表示」で点をクリックします。より鮮明な画像や現地を見て、実際のクラスをリストから選びます。先入観を与えないように、フォームには分類図のクラスが表示されず、点の順序もランダムです。判断できない点は空のままにすれば評価に含まれません。記入が済むと点の輪が青くなります。記入が始まっているファイルは上書きされません。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;標本&lt;/b&gt;: &lt;code&gt;id&lt;/code&gt;、&lt;code&gt;map_value&lt;/code&gt;、&lt;code&gt;map_class&lt;/code&gt;、&lt;code&gt;reference&lt;/code&gt;（空）、&lt;code&gt;weight&lt;/code&gt;（点が代表する面積、平方メートル）を持つGeoPackage。フォームもこの中に保存されます。&lt;/p&gt;&lt;h3&gt;次の手順&lt;/h3&gt;&lt;p&gt;同じ分類図と領域、参照データとしてこのレイヤ、フィールド &lt;code&gt;reference&lt;/code&gt;、抽出方法 &lt;b&gt;stratified&lt;/b&gt; を指定して「精度を評価」を実行します。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;10,000 × 10,000ピクセルで数秒です。分類図は一度全体を読み、点の位置ではもう一度読みます。&lt;/p&gt;&lt;p&gt;出典: Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
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
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, besides our own files.</source>
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
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rasters&lt;/b&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;b&gt;class field&lt;/b&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;b&gt;More labels&lt;/b&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labelled area&lt;/b&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;b&gt;pixels without a label&lt;/b&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chip size&lt;/b&gt;: 256 suits most objects. &lt;b&gt;Share for validation&lt;/b&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;b&gt;added&lt;/b&gt; to one dataset, one after the other. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;ラスタとラベルから、セグメンテーションのネットワークが学習に使う小さな正方形の画像（チップ）を切り出します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;ラスタ&lt;/b&gt;: 8ビット、16ビットまたは浮動小数点の、任意のバンド数の画像。ラスタが複数ある場合は、最初のラスタがピクセルのグリッドを決めます。データのないピクセルは、すべての処理から除かれます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;ラベル&lt;/b&gt;: クラスを示すポリゴン、線、点、またはクラス値のラスタ。CRSが異なっていても、未保存の編集やフィルタがあってもかまいません。スタイルが&lt;b&gt;クラスフィールド&lt;/b&gt;のカテゴリ値による定義なら、クラスの名前・色・順序をそこから取得します。オフにしたカテゴリは無視されます。&lt;b&gt;追加のラベル&lt;/b&gt;には、クラスごとのレイヤなどを指定できます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;クラステーブル&lt;/b&gt;: 名前の誤記がある場合や、複数の値を1つのクラスにする場合は、テーブルを作成します。&lt;/p&gt;&lt;p&gt;&lt;b&gt;ラベル付けした領域&lt;/b&gt;: ラスタの一部にだけラベルがある場合に指定します。ラベルが散らばったサンプルなら、代わりに&lt;b&gt;ラベルのないピクセルの扱い&lt;/b&gt;を&lt;i&gt;ignore&lt;/i&gt;にします。&lt;/p&gt;&lt;p&gt;&lt;b&gt;チップサイズ&lt;/b&gt;: たいていの対象物には256が適します。&lt;b&gt;検証用の割合&lt;/b&gt;: 検証用のチップは別のブロックにあり、ほかのチップとピクセルを共有せず、学習には使われません。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;チップデータセット&lt;/b&gt;: 画像、ラベル、その説明ファイルのフォルダ。「セグメンテーションモデルを学習」で使います。複数のラスタを順に1つのデータセットへ&lt;b&gt;追加&lt;/b&gt;できます。&lt;b&gt;チップの範囲&lt;/b&gt;: 各クラスの割合を持つ、チップのポリゴン。&lt;b&gt;レポート&lt;/b&gt;: 学習の前に確認してください。&lt;b&gt;チップの数&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;1秒に数百枚です。4000 × 4000ピクセルの画像なら数秒で終わります。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of images&lt;/b&gt; and &lt;b&gt;folder of labels&lt;/b&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Share out by&lt;/b&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;ほかのプログラムが作成した画像とラベルのファイルから、チップデータセットを作成します。可能な場合はファイルをコピーしません。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;画像のフォルダ&lt;/b&gt;と&lt;b&gt;ラベルのフォルダ&lt;/b&gt;: 同じ名前のファイルが入っています（例: &lt;i&gt;images/a.tif&lt;/i&gt; と &lt;i&gt;labels/a.png&lt;/i&gt;）。ラベルはクラス値の1バンドです。ArcGISのClassified Tilesも読み込めます。画像はすべて同じバンドを持つ必要があります。&lt;/p&gt;&lt;p&gt;&lt;b&gt;クラステーブル&lt;/b&gt;: ラベル値に名前と色を付けます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;データの分け方&lt;/b&gt;: train、val、testという名前のフォルダやリストがあれば、それに従います。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;チップデータセット&lt;/b&gt;: チップの説明ファイルのフォルダ。「セグメンテーションモデルを学習」で使います。使い続ける間は、元のファイルを動かさないでください。&lt;b&gt;チップの範囲&lt;/b&gt;: 各クラスの割合を持つ、チップのポリゴン。&lt;b&gt;レポート&lt;/b&gt;: 学習の前に確認してください。&lt;b&gt;チップの数&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;1秒に数百枚です。統計のためにすべてのファイルを1回ずつ読みます。&lt;/p&gt;</translation>
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
            <source>Every pixel gets the most frequent class of so many pixels around it: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>各ピクセルを、周囲のこの大きさの正方形で最も多いクラスにします。境界が滑らかになります。5は弱め、15は強めです。</translation>
        </message>
        <message>
            <source>Patches of fewer pixels get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
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
            <source>So many windows are outlined where the network is least sure. 20 are an hour's work.</source>
            <translation>ネットワークの確信が最も低いウィンドウを、この数だけ囲みます。20個で約1時間の作業です。</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended are used, if raster, model and settings are still the same.</source>
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
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;b&gt;show it to the network with the model's pixel size&lt;/b&gt;. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;b&gt;pixel size&lt;/b&gt; and an &lt;b&gt;extent&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area&lt;/b&gt; and &lt;b&gt;extent&lt;/b&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mean over turned and mirrored windows&lt;/b&gt; and &lt;b&gt;more models&lt;/b&gt; give steadier maps and take longer. &lt;b&gt;Smallest patch&lt;/b&gt; and &lt;b&gt;majority filter&lt;/b&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;b&gt;Class polygons&lt;/b&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;b&gt;Probabilities&lt;/b&gt;: a band per class. &lt;b&gt;Confidence&lt;/b&gt;, &lt;b&gt;uncertainty&lt;/b&gt; and &lt;b&gt;where to label next&lt;/b&gt; show what to look at. &lt;b&gt;Table of class areas&lt;/b&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;学習済みモデルを使って、ラスタの各ピクセルをクラスに分類します。ラスタの大きさに制限はありません。継ぎ目が出ないように滑らかに混ぜ合わせたウィンドウ単位で計算し、全体をメモリに載せることはありません。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;ラスタ&lt;/b&gt;: 学習用ラスタと同じバンドで、ピクセルサイズもほぼ同じもの。ピクセルサイズが異なる場合は、&lt;b&gt;ネットワークにはモデルのピクセルサイズで渡す&lt;/b&gt;を選びます。&lt;b&gt;モデルファイル&lt;/b&gt;: 「セグメンテーションモデルを学習」で作成したもの。実行前に両者を照合します。地図サービスには&lt;b&gt;ピクセルサイズ&lt;/b&gt;と&lt;b&gt;範囲&lt;/b&gt;の指定が必要です。&lt;/p&gt;&lt;p&gt;&lt;b&gt;対象領域&lt;/b&gt;と&lt;b&gt;範囲&lt;/b&gt;で、分類する場所を限定できます。&lt;/p&gt;&lt;h3&gt;分類図をよくするには&lt;/h3&gt;&lt;p&gt;&lt;b&gt;回転・反転したウィンドウの平均&lt;/b&gt;と&lt;b&gt;追加モデル&lt;/b&gt;は、時間がかかりますが結果を安定させます。&lt;b&gt;最小のピクセル塊&lt;/b&gt;と&lt;b&gt;最頻値フィルタ&lt;/b&gt;は、細かいノイズを取り除きます。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;クラスラスタ&lt;/b&gt;: クラスの名前と色付き。ラスタにデータのないピクセルはnodataになります。&lt;b&gt;クラスポリゴン&lt;/b&gt;: 隣どうしは隙間なく接します。孔、小さなポリゴン、角を取り除くこともできます。&lt;b&gt;確率&lt;/b&gt;: クラスごとに1バンド。&lt;b&gt;確信度&lt;/b&gt;、&lt;b&gt;不確実性&lt;/b&gt;、&lt;b&gt;次にラベルを付ける場所&lt;/b&gt;は、確認すべき場所を示します。&lt;b&gt;クラス面積の表&lt;/b&gt;: Webページ。&lt;/p&gt;&lt;h3&gt;中断した場合&lt;/h3&gt;&lt;p&gt;完了した部分は出力のそばに保存されます。同じ実行をもう一度行うと、そこから再開します。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;デフォルトのネットワークでは、CPU 2コアで1秒に100万～200万ピクセルです。GPUではその何倍も速くなります。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Self-test&lt;/b&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;b&gt;Everything works&lt;/b&gt; is 1 or 0, &lt;b&gt;faults&lt;/b&gt; and &lt;b&gt;doubts&lt;/b&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Pixelwiseに必要なものをすべて調べ、足りないものや壊れたものごとに対処方法を示します。対象は、QGIS、Qt、Python、GDALとワーカーのパッケージのバージョン、グラフィックカードとそのドライバおよび空きメモリ、ディスクの空き容量です。自己テストでは、小さなネットワークを作り、1ステップ学習し、1回予測します。&lt;/p&gt;&lt;p&gt;インストールの後、アルゴリズムがPythonを見つけられないとき、グラフィックカードが使われないとき、不具合を報告する前に実行してください。ほかのアルゴリズムが動かない場合でも動作します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;自己テスト&lt;/b&gt;: この処理でコンピュータが固まる場合を除き、オンのままにしてください。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;レポート&lt;/b&gt;: Webページ。同じ内容がログにも出力されます。ホームフォルダは ~、ユーザー名は USER と表示されます。&lt;b&gt;すべて正常&lt;/b&gt;は1または0、&lt;b&gt;不具合&lt;/b&gt;と&lt;b&gt;要確認&lt;/b&gt;は対応が必要な行の数です。バージョンとデバイスも、スクリプト用に出力されます。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;10～30秒で、大半はPyTorchの読み込みです。インストール後の初回は1分ほどかかります。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Every raster in this folder is classified on its own. Their bands must be those the model was trained on.</source>
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
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of rasters&lt;/b&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of class rasters&lt;/b&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;b&gt;All class rasters as one&lt;/b&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;フォルダ内のすべてのラスタを1つずつ分類し、分類図を1つのレイヤにまとめます。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;ラスタのフォルダ&lt;/b&gt;: GeoTIFFなどのファイル。ファイル名のパターンで絞り込めます。&lt;b&gt;モデルファイル&lt;/b&gt;: 「セグメンテーションモデルを学習」で作成したもの。そのほかのオプションは「ラスタを分類」と同じです。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;クラスラスタのフォルダ&lt;/b&gt;: 各ラスタと同じ名前のクラスラスタと、追加で選んだ出力。&lt;b&gt;全クラスラスタの統合&lt;/b&gt;: プロジェクトに読み込まれる仮想ラスタjoined.vrt。すべてのラスタが同じCRSである必要があります。&lt;/p&gt;&lt;h3&gt;中断した場合、もう一度実行する場合&lt;/h3&gt;&lt;p&gt;完成済みの分類図は残ります。同じ実行をもう一度行うと次のラスタから再開し、新しいものと変更されたものだけを分類します。分類できないラスタがあっても、ほかのラスタの処理は止まりません。その場合、実行は最後にエラーとなり、そのラスタの名前を示します。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;すべてのラスタに「ラスタを分類」を実行するのと同じです。デフォルトのネットワークでは、CPU 2コアで1秒に100万～200万ピクセルで、GPUではその何倍も速くなります。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Action&lt;/b&gt;: install, repair, uninstall, or use a Python of yours. &lt;b&gt;Device&lt;/b&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;b&gt;Folder of wheels&lt;/b&gt;: to install without internet. &lt;b&gt;Yes, do it&lt;/b&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;b&gt;Python&lt;/b&gt;, the version of &lt;b&gt;PyTorch&lt;/b&gt;, and the &lt;b&gt;devices&lt;/b&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Pixelwiseの計算に必要なもの（主にPyTorch）を、ユーザープロファイル内の専用の環境にインストールします。QGIS自体のパッケージには何も追加されず、QGISがそれらを読み込むこともありません。同じ操作は、パネル「ラスタ ▸ Pixelwise ▸ 環境」でもできます。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;操作&lt;/b&gt;: インストール、修復、アンインストール、または手持ちのPythonの使用。&lt;b&gt;デバイス&lt;/b&gt;: autoのままにすると、グラフィックカードに合うPyTorchのビルドを選びます。&lt;b&gt;wheelのフォルダ&lt;/b&gt;: インターネットを使わずにインストールする場合。&lt;b&gt;はい、実行します&lt;/b&gt;: オフの場合は、ダウンロードの量を表示するだけです。&lt;/p&gt;&lt;p&gt;キャンセルまたは失敗した実行は、もう一度始めるとそこから再開します。「設定 ▸ オプション ▸ ネットワーク」のプロキシを使います。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Python&lt;/b&gt;のパス、&lt;b&gt;PyTorch&lt;/b&gt;のバージョン、計算に使える&lt;b&gt;デバイス&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;3～30分です。ダウンロードの量は、グラフィックカードなしで0.5 GB、NVIDIAのカードでは2.5～3.5 GBです。見積もりだけを見るには、「はい、実行します」をオフにして実行します。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Training raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; and their &lt;b&gt;class field&lt;/b&gt;; the &lt;b&gt;raster to classify&lt;/b&gt;, which may be the same; and how many &lt;b&gt;epochs&lt;/b&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;model file&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;画像から分類図までを一度に行います。ラスタとラベルから学習用チップを切り出し、それでネットワークを学習し、ラスタを分類して、クラスの輪郭をポリゴンにします。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;学習用ラスタ&lt;/b&gt;、&lt;b&gt;ラベル&lt;/b&gt;とその&lt;b&gt;クラスフィールド&lt;/b&gt;、&lt;b&gt;分類するラスタ&lt;/b&gt;（学習用ラスタと同じでもかまいません）、学習する&lt;b&gt;エポック数&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;モデルファイル&lt;/b&gt;、&lt;b&gt;クラスラスタ&lt;/b&gt;、&lt;b&gt;クラスポリゴン&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;ほとんどが学習の時間です。チップ100枚程度なら、CPU 2コアで数分、GPUではその10分の1です。&lt;/p&gt;&lt;p&gt;手順を変えるには、プロセシングツールボックスで右クリックして&lt;b&gt;コピーを編集&lt;/b&gt;を選びます。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of rasters&lt;/b&gt;, all of one CRS, and the &lt;b&gt;model file&lt;/b&gt;. &lt;b&gt;Smallest polygon&lt;/b&gt; and &lt;b&gt;simplify&lt;/b&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of class rasters&lt;/b&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;フォルダ内のすべてのラスタを学習済みモデルで分類し、分類図を1つにまとめ、ラスタの境界をまたいでクラスの輪郭をポリゴンにします。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;ラスタのフォルダ&lt;/b&gt;（すべて同じCRS）と&lt;b&gt;モデルファイル&lt;/b&gt;。&lt;b&gt;最小のポリゴン&lt;/b&gt;と&lt;b&gt;簡素化の許容距離&lt;/b&gt;を指定すると、ポリゴンが扱いやすくなります。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;クラスラスタのフォルダ&lt;/b&gt;（各ラスタの分類図と、すべてを1つにまとめて表示するjoined.vrt）と、&lt;b&gt;クラスポリゴン&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;CPU 2コアで1秒に100万～200万ピクセルで、GPUではその何倍も速くなります。もう一度実行すると、新しいラスタと変更されたラスタだけを分類します。&lt;/p&gt;&lt;p&gt;手順を変えるには、プロセシングツールボックスで右クリックして&lt;b&gt;コピーを編集&lt;/b&gt;を選びます。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; of all of it and their &lt;b&gt;class field&lt;/b&gt;. &lt;b&gt;Held-out area&lt;/b&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;b&gt;pixels without a label&lt;/b&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; with confusion matrix and figures, the &lt;b&gt;error map&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; of the held-out area, and the &lt;b&gt;model file&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;評価用に取り置いた領域の外側でネットワークを学習し、その領域を分類して、分類図をそこのラベルと比較します。得られる指標は、まったく学習していない場所でのネットワークの性能を示します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;ラスタ&lt;/b&gt;、その全体の&lt;b&gt;ラベル&lt;/b&gt;とその&lt;b&gt;クラスフィールド&lt;/b&gt;。&lt;b&gt;評価用領域&lt;/b&gt;: ラベル付けした範囲の一部（たとえば5分の1）を囲むように描いたポリゴン。すべてのクラスが入るようにします。&lt;b&gt;ラベルのないピクセルの扱い&lt;/b&gt;: 対象をすべてラベル付けした場合はbackground、そうでなければignoreを選びます。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;混同行列と指標を載せた&lt;b&gt;レポート&lt;/b&gt;、&lt;b&gt;誤分類図&lt;/b&gt;、評価用領域の&lt;b&gt;クラスラスタ&lt;/b&gt;、&lt;b&gt;モデルファイル&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;ほとんどが学習の時間です。チップ100枚程度なら、CPU 2コアで数分、GPUではその10分の1です。&lt;/p&gt;&lt;p&gt;手順を変えるには、プロセシングツールボックスで右クリックして&lt;b&gt;コピーを編集&lt;/b&gt;を選びます。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, the &lt;b&gt;model file&lt;/b&gt; and the &lt;b&gt;number of windows&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Windows to label&lt;/b&gt;: number 1 is the least sure. &lt;b&gt;Labels to correct&lt;/b&gt;: the map inside these windows; move borders, change &lt;b&gt;class&lt;/b&gt;, delete and draw until it is right. Save it as a file. &lt;b&gt;Class raster&lt;/b&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;能動学習の最初の手順です。ラスタを分類し、モデルの確信が最も低いウィンドウを囲み、そこにあるとモデルが判断したものをポリゴンとして出力します。これを修正し、モデル「能動学習の1ラウンド」で学習を続けます。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;ラスタ&lt;/b&gt;、&lt;b&gt;モデルファイル&lt;/b&gt;、&lt;b&gt;ウィンドウの数&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;ラベルを付けるウィンドウ&lt;/b&gt;: 番号1が最も確信の低いウィンドウです。&lt;b&gt;修正するラベル&lt;/b&gt;: これらのウィンドウ内の分類図。正しくなるまで、境界を動かし、&lt;b&gt;class&lt;/b&gt;を変更し、削除し、描き足します。ファイルとして保存してください。&lt;b&gt;クラスラスタ&lt;/b&gt;: 分類図の全体。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;CPU 2コアで1秒に100万～200万ピクセルで、GPUではその何倍も速くなります。&lt;/p&gt;&lt;p&gt;手順を変えるには、プロセシングツールボックスで右クリックして&lt;b&gt;コピーを編集&lt;/b&gt;を選びます。&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;; the &lt;b&gt;chip dataset&lt;/b&gt; that the model was trained on, to which chips are added; the &lt;b&gt;model file&lt;/b&gt;; the corrected &lt;b&gt;labels&lt;/b&gt; with their &lt;b&gt;class field&lt;/b&gt;; and the &lt;b&gt;labelled windows&lt;/b&gt;, in which everything that was to be labelled is. &lt;b&gt;Pixels without a label&lt;/b&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;b&gt;model file&lt;/b&gt; and &lt;b&gt;class raster&lt;/b&gt;, and &lt;b&gt;windows to label&lt;/b&gt; and &lt;b&gt;labels to correct&lt;/b&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;能動学習の1ラウンドです。ラベルを付けた部分をチップに追加し、モデルがその全体から学習を続け、新しいモデルでラスタを分類します。その確信が最も低いウィンドウに、次のラウンドでラベルを付けます。最初のウィンドウは「能動学習: 最初にラベルを付ける場所」で作成します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;ラスタ&lt;/b&gt;、モデルの学習に使った&lt;b&gt;チップデータセット&lt;/b&gt;（ここにチップが追加されます）、&lt;b&gt;モデルファイル&lt;/b&gt;、修正した&lt;b&gt;ラベル&lt;/b&gt;とその&lt;b&gt;クラスフィールド&lt;/b&gt;、&lt;b&gt;ラベルを付けたウィンドウ&lt;/b&gt;（対象がすべてラベル付けされているもの）。&lt;b&gt;ラベルのないピクセルの扱い&lt;/b&gt;は、チップを作成したときと同じにしてください。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;新しい&lt;b&gt;モデルファイル&lt;/b&gt;と&lt;b&gt;クラスラスタ&lt;/b&gt;、次のラウンド用の&lt;b&gt;ラベルを付けるウィンドウ&lt;/b&gt;と&lt;b&gt;修正するラベル&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;最初のモデルの学習と同じか、それ以下です。チップ100枚程度なら、CPU 2コアで数分、GPUではその10分の1です。&lt;/p&gt;&lt;p&gt;手順を変えるには、プロセシングツールボックスで右クリックして&lt;b&gt;コピーを編集&lt;/b&gt;を選びます。&lt;/p&gt;</translation>
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
            <source>The field with the class: class in labels to correct.</source>
            <translation>クラスを持つフィールド。「修正するラベル」ではclassです。</translation>
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
            <source>Patches of fewer pixels go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
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
            <source>How far borders may move to lose vertices, for example 1. Neighbours still share them.</source>
            <translation>頂点を減らすために境界を動かしてよい距離（例: 1）。隣どうしは境界を共有したままです。</translation>
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
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;b&gt;Confidence&lt;/b&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;クラスラスタをポリゴンに変換します。輪郭は、ピクセルの縁に沿わせることも、滑らかにすることもできます。境界をどう処理しても、隣どうしは隙間も重なりもなく接します。ラスタの大きさに制限はありません。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;クラスラスタ&lt;/b&gt;: 「ラスタを分類」またはほかのプログラムで作成したもの。名前と色は、属性テーブル、カテゴリ名、パレットから取得します。データのないピクセルはポリゴンになりません。&lt;b&gt;確信度&lt;/b&gt;: 各ポリゴンに平均値を付けるラスタ。&lt;/p&gt;&lt;h3&gt;滑らかなポリゴン&lt;/h3&gt;&lt;p&gt;次の順に処理します。小さなピクセル塊を隣に含め、小さな孔を埋め、境界を簡素化し、スムージングするか直角にし、小さなポリゴンを除きます。簡素化は1ピクセル、スムージングは2～3回で十分です。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;ポリゴン&lt;/b&gt;: クラス値（&lt;code&gt;class_id&lt;/code&gt;）、クラス名（&lt;code&gt;class&lt;/code&gt;）、面積（&lt;code&gt;area_m2&lt;/code&gt;、平方メートル）、周長（&lt;code&gt;perimeter&lt;/code&gt;、メートル）、平均確信度（&lt;code&gt;confidence&lt;/code&gt;）を持ち、任意のベクタ形式で保存できます。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;1秒に数百万ピクセル、ポリゴン100万個で約1分です。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>モデルのバンド、クラス、ネットワーク、精度、学習の設定を載せたWebページ。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Description&lt;/b&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;モデルファイルの内容を表示します。学習に使ったバンドとピクセルサイズ、検出するクラス、構造、検証用チップでの精度、作成方法がわかります。画像は必要なく、計算も行いません。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;モデルファイル&lt;/b&gt;: 「セグメンテーションモデルを学習」で作成したもの。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;モデル情報&lt;/b&gt;: Webページ。同じ内容が出力値にもなるので、スクリプトやモデルデザイナーで使えます。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;1秒未満です。&lt;/p&gt;</translation>
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
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part that is needed for the first good one.</source>
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
            <source>How much a pixel of each class weighs in the loss: none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
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
            <source>How the learning rate changes: cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant.</source>
            <translation>学習率の変え方。cosine: 上がった後、コサイン曲線に沿って下がります。one-cycle: 上がる期間が長くなります。polynomial: 一様に下がります。plateau: 検証の結果がよくならなくなると下がります。constant: 一定です。</translation>
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
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architecture&lt;/b&gt; and &lt;b&gt;encoder&lt;/b&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights of the encoder&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Epochs&lt;/b&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;advanced&lt;/b&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: everything “Classify raster” needs. &lt;b&gt;Report&lt;/b&gt;: settings, curves and the accuracy of each class. &lt;b&gt;Mean IoU&lt;/b&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;b&gt;Best epoch&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;各ピクセルをクラスに分類するネットワークを学習し、検証用に取り置いたチップで最もよい結果のエポックを残します。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;チップデータセット&lt;/b&gt;: 「学習用チップをエクスポート」で作成したフォルダ。&lt;/p&gt;&lt;p&gt;&lt;b&gt;アーキテクチャ&lt;/b&gt;と&lt;b&gt;エンコーダ&lt;/b&gt;: デフォルトではGPUなしでも数分で学習できます。GPUがあれば、resnet34やefficientnet-b3のほうが少しよくなることが多いです。&lt;/p&gt;&lt;p&gt;&lt;b&gt;エンコーダの重み&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt;はチップが少ないときに有効です。一度だけインターネットが必要です。Sentinel-2とLandsatには、その画像で学習した重みがあります。&lt;/p&gt;&lt;p&gt;&lt;b&gt;エポック数&lt;/b&gt;: 増やすと時間がかかり、ある程度までは効果があります。レポートの曲線を確認してください。&lt;/p&gt;&lt;p&gt;&lt;b&gt;詳細&lt;/b&gt;オプションは次のグループに分かれています: &lt;i&gt;ネットワーク&lt;/i&gt;（ほかのモデルからの続行、エンコーダの凍結）、&lt;i&gt;データ拡張&lt;/i&gt;（チップの変化のさせ方）、&lt;i&gt;損失&lt;/i&gt;、&lt;i&gt;希少クラス&lt;/i&gt;、&lt;i&gt;ステップ&lt;/i&gt;（バッチサイズと学習率）、&lt;i&gt;終了&lt;/i&gt;（時間制限、早期終了）。デフォルトは空中写真と衛星画像に合わせてあります。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;モデルファイル&lt;/b&gt;: 「ラスタを分類」に必要なものがすべて入っています。&lt;b&gt;レポート&lt;/b&gt;: 設定、曲線、各クラスの精度。&lt;b&gt;平均IoU&lt;/b&gt;は検証用チップで測ります。0が最低、1が完全で、0.7あればたいていの目的に十分です。&lt;b&gt;最良エポック&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;実行中&lt;/h3&gt;&lt;p&gt;地図の横に&lt;i&gt;学習モニタ&lt;/i&gt;が開き、曲線とチップの例を表示します。そこの&lt;i&gt;停止&lt;/i&gt;を押すと学習を完了として終え、最良エポックをモデルファイルにします。そこの&lt;i&gt;キャンセル&lt;/i&gt;はモデルを破棄します。このダイアログでのキャンセルは、それまでの最良エポックを残します。キャンセルの後に同じ学習をもう一度始めると、続きから再開します。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;256ピクセルのチップ1000枚の1エポックが、CPU 2コアで約1分、GPUで数秒です。残り時間はログに表示されます。&lt;i&gt;学習時間&lt;/i&gt;を指定すると、自動的に終わります。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;b&gt;folds&lt;/b&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Final model&lt;/b&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;b&gt;folder&lt;/b&gt; with the models. &lt;b&gt;Mean IoU&lt;/b&gt; of all chips together, the &lt;b&gt;mean&lt;/b&gt; over the folds and its &lt;b&gt;standard deviation&lt;/b&gt;. &lt;b&gt;Report&lt;/b&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;まだ見ていない場所で、学習の結果がどれだけ正しいかを調べます。離れたフォールドにチップを分け、フォールドごとに、残りのフォールドでモデルを学習し、そのフォールドで評価します。どのチップも1回ずつ評価に使われ、フォールド間の差から、指標をどこまで信頼できるかがわかります。&lt;/p&gt;&lt;h3&gt;入力&lt;/h3&gt;&lt;p&gt;&lt;b&gt;チップデータセット&lt;/b&gt;: 「学習用チップをエクスポート」で作成したフォルダ。フォールドはそこで作るか、ここの&lt;b&gt;フォールド数&lt;/b&gt;で作ります。通常は5です。そのほかのオプションは「セグメンテーションモデルを学習」と同じで、各フォールドに適用されます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;最終モデル&lt;/b&gt;: 全チップでもう1回学習します。その精度は、フォールドの精度とほぼ同じです。&lt;/p&gt;&lt;h3&gt;出力&lt;/h3&gt;&lt;p&gt;モデルの&lt;b&gt;フォルダ&lt;/b&gt;。全チップを合わせた&lt;b&gt;平均IoU&lt;/b&gt;、フォールドごとの&lt;b&gt;平均&lt;/b&gt;とその&lt;b&gt;標準偏差&lt;/b&gt;。&lt;b&gt;レポート&lt;/b&gt;: フォールドの表と各クラスの精度。&lt;/p&gt;&lt;p&gt;キャンセルした実行は、同じフォルダを指定してもう一度始めると、途中のフォールドから再開します。&lt;/p&gt;&lt;h3&gt;例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;所要時間&lt;/h3&gt;&lt;p&gt;フォールドごとに1回の学習と、最終モデル用にもう1回の学習にかかる時間です。&lt;/p&gt;</translation>
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
            <source>Install it now…</source>
            <translation>今すぐインストール…</translation>
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
            <translation>予測</translation>
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
            <source>No training has been started since QGIS was.</source>
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
    </context>
</TS>
