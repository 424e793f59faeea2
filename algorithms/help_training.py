"""Help texts and tooltips of the algorithms that train; tooltips are looked up by key.

The formatter is kept away: it puts a comma after the last argument of a call, and pylupdate5 passes over such calls.
"""

from __future__ import annotations

from .translation import translate

# fmt: off


def train_segmentation_model_tooltips() -> dict[str, str]:
    return _training_tooltips() | {
        "FOLD": translate("Pixelwise",
            "Chips of this fold check the training, those of all others are learnt from. 0: training and validation "
            "chips as the dataset says."),
        "OUTPUT": translate("Pixelwise",
            "One file with the weights and all that is needed to use them on other rasters."),
        "REPORT": translate("Pixelwise",
            "A web page with the settings, the curves of the training and the accuracy of each class. It is written "
            "after every epoch, so that it can be watched."),
        "LOG_FOLDER": translate("Pixelwise",
            "Takes files for TensorBoard and a CSV table with the figures of each epoch."),
    }


def cross_validate_model_tooltips() -> dict[str, str]:
    return _training_tooltips() | {
        "FOLDS": translate("Pixelwise",
            "How many parts the chips are shared out to, in blocks that lie apart. Chips that were exported with folds "
            "keep theirs. 5 is usual."),
        "FINAL_MODEL": translate("Pixelwise",
            "After the folds, train one more model on all chips, for making maps. Its accuracy is that of the folds."),
        "OUTPUT": translate("Pixelwise",
            "Takes a model for each fold, and the final one. A run that was cancelled goes on from there."),
        "REPORT": translate("Pixelwise",
            "A web page with a table of the folds, their mean and standard deviation, and the accuracy of each class "
            "over all chips."),
    }


def _training_tooltips() -> dict[str, str]:
    return _network_tooltips() | _chip_tooltips() | _loss_tooltips() | _step_tooltips() | _machine_tooltips()


def _network_tooltips() -> dict[str, str]:
    return {
        "CHIPS": translate("Pixelwise",
            "Folder that was made by “Export training chips”."),
        "ARCHITECTURE": translate("Pixelwise",
            "How the network is built. unet is a good choice for nearly everything."),
        "ENCODER": translate("Pixelwise",
            "The part of the network that reads the image. Small ones such as resnet18 train in minutes without a "
            "GPU. Any other encoder of segmentation-models-pytorch can be typed in, and as tu-NAME any of timm."),
        "ENCODER_WEIGHTS": translate("Pixelwise",
            "none: training starts from random weights. imagenet: it starts from weights learnt on photographs, "
            "which are downloaded once and help most where there are few chips. Others were learnt on Sentinel-2 and "
            "Landsat. The path of a file with weights can be typed in, too."),
        "FINE_TUNE": translate("Pixelwise",
            "A model that was trained before. Classes and bands may differ: bands are found by name, new classes "
            "start anew. The log says what was kept."),
        "ENCODER_MODE": translate("Pixelwise",
            "train: all of the network learns. frozen: the encoder stays as its weights are, which is quicker and "
            "needs weights that were learnt before."),
        "FREEZE_EPOCHS": translate("Pixelwise",
            "Keeps the encoder as it is for so many epochs, until the rest of the network has settled: 2 to 5 with "
            "weights learnt before, else 0."),
        "ENCODER_RATE": translate("Pixelwise",
            "The encoder learns with this share of the learning rate: 0.1 goes gently about weights learnt before."),
        "ATTENTION": translate("Pixelwise",
            "Adds squeeze-and-excitation to the decoder of unet, unetplusplus and linknet, and a little time."),
        "BASE_FILTERS": translate("Pixelwise",
            "Width of the networks that have no encoder, such as unet_original. 64 is that of the paper; 32 takes a "
            "quarter of the time."),
        "DEEP_SUPERVISION": translate("Pixelwise",
            "For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only "
            "the part up to the first depth that is good enough."),
    }


def _chip_tooltips() -> dict[str, str]:
    return {
        "AUGMENT": translate("Pixelwise",
            "Varies chips at random, so that few chips go further. none: not at all. light: turns and mirrors. "
            "standard: also sizes and brightness. strong: also colours, blur, noise and shadows."),
        "AUGMENT_CHANGES": translate("Pixelwise",
            "Operations that are added to what was chosen above (+) or taken from it (-)."),
        "AUGMENT_PIPELINE": translate("Pixelwise",
            "A pipeline of albumentations, saved as JSON, that is used in place of the choice above."),
        "RGB_BANDS": translate("Pixelwise",
            "Numbers of the bands that are red, green and blue, such as 3,2,1: colours are varied in them together. "
            "Empty: found by the bands' names."),
        "SAMPLING": translate("Pixelwise",
            "uniform: each chip once an epoch. rare: chips with rare classes come more often, others less."),
        "CLASS_WEIGHTS": translate("Pixelwise",
            "How much a pixel of each class weighs in the loss. none: the same for all. inverse, median and "
            "effective: more for rare classes, in ways that differ in strength. given: as in the next field."),
        "CLASS_WEIGHT_VALUES": translate("Pixelwise",
            "Weights of classes by name or value, such as building=2; road=5. Others weigh 1."),
    }


def _loss_tooltips() -> dict[str, str]:
    return {
        "LOSS": translate("Pixelwise",
            "ce is cross-entropy, dice the Dice loss, ce+dice their sum, a good choice for nearly everything. Other "
            "sums can be typed in, such as 0.5*focal+lovasz."),
        "LABEL_SMOOTHING": translate("Pixelwise",
            "Takes labels as true but for this share, which helps where they are not exact: 0.1, for instance."),
        "FOCAL_GAMMA": translate("Pixelwise",
            "How much focal and focal_tversky look at pixels that are hard; 2 suits most, 0 makes focal the "
            "cross-entropy."),
        "TVERSKY_ALPHA": translate("Pixelwise",
            "Weight of pixels that are wrongly taken for a class, in tversky and focal_tversky. 0.3 with a "
            "beta of 0.7 finds more; 0.5 and 0.5 is Dice."),
        "TVERSKY_BETA": translate("Pixelwise",
            "Weight of pixels of a class that are missed, in tversky and focal_tversky. More than alpha: rather too "
            "much than too little is found. 0.7 for rare classes."),
        "UNIFIED_WEIGHT": translate("Pixelwise",
            "Share of the focal part in unified_focal; the rest is its Tversky part. 0.5 is half of each."),
        "UNIFIED_DELTA": translate("Pixelwise",
            "Weight of what is missed against what is wrongly found, in unified_focal. 0.6 suits most; more finds "
            "more."),
        "UNIFIED_GAMMA": translate("Pixelwise",
            "How much unified_focal looks at rare classes and hard pixels. 0.5 suits most; 0.2 looks at them harder."),
        "BORDER_WEIGHT": translate("Pixelwise",
            "Makes pixels between objects that nearly touch weigh more, so that they are told apart: w0 of the U-Net "
            "paper, there 10."),
        "BORDER_SIGMA": translate("Pixelwise",
            "How many pixels wide such gaps are, about. 5 is that of the paper."),
    }


def _step_tooltips() -> dict[str, str]:
    return {
        "EPOCHS": translate("Pixelwise",
            "How often all chips are seen. The epoch with the best validation is kept. 0: more of them the fewer chips "
            "there are, from 16 to 150."),
        "BATCH_SIZE": translate("Pixelwise",
            "Chips that are computed together. 0: as many as fit into memory. When memory runs out in a run, it is "
            "halved and the run goes on."),
        "ACCUMULATE": translate("Pixelwise",
            "So many batches make one step, as one large batch would, without its need of memory. 2 to 4 where only "
            "batches of 1 or 2 fit, else 1."),
        "LEARNING_RATE": translate("Pixelwise",
            "The largest step of the weights. 0.001 suits most; 0.0001 for a model that is trained further. 0: found "
            "by a short test before the training."),
        "OPTIMIZER": translate("Pixelwise",
            "How steps are made of gradients. adamw suits nearly everything."),
        "WEIGHT_DECAY": translate("Pixelwise",
            "Pulls weights towards 0, against learning chips by heart. 0.01 suits most; 0.05 for few chips."),
        "MOMENTUM": translate("Pixelwise",
            "How much of the last steps goes into the next one, for sgd. 0.9 suits most."),
        "SCHEDULE": translate("Pixelwise",
            "How the learning rate changes. cosine: rises, then falls along a cosine. one-cycle: rises for longer. "
            "polynomial: falls evenly. plateau: falls when the validation gets no better. constant: does not change."),
        "WARM_UP": translate("Pixelwise",
            "Share of the training in which the learning rate rises. 0.1 is a tenth."),
        "CLIP_NORM": translate("Pixelwise",
            "Longer gradients are cut to this length, so that one odd batch cannot spoil the network. 1 suits most; 0 "
            "cuts nothing."),
        "EMA": translate("Pixelwise",
            "Judges and keeps a running mean of the weights, in place of the last ones: 0.99 is over about 100 steps. "
            "0: no mean."),
        "MONITOR": translate("Pixelwise",
            "The figure of the validation by which the best epoch is chosen: mean IoU, F1, overall accuracy or loss. "
            "mean_iou suits most."),
        "EARLY_STOPPING": translate("Pixelwise",
            "Ends the training when so many epochs in a row were no better. 10 to 20 save time; 0 trains to the end."),
        "MAX_MINUTES": translate("Pixelwise",
            "Ends the training after so many minutes, as a success with the best epoch so far. 60 for an hour; 0 for "
            "no limit."),
        "RESUME": translate("Pixelwise",
            "When a run with the same settings was cancelled or broke off, goes on after its last epoch."),
    }


def _machine_tooltips() -> dict[str, str]:
    return {
        "DEVICE": translate("Pixelwise",
            "auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps."),
        "DEVICES": translate("Pixelwise",
            "How many GPUs train together; 0 takes all."),
        "PRECISION": translate("Pixelwise",
            "auto computes with 16 bits where that is as good and quicker. 32 is exact."),
        "WORKERS": translate("Pixelwise",
            "Processes that read and vary chips beside the training. -1 chooses by the chips and the computer, 0 uses "
            "none."),
        "SEED": translate("Pixelwise",
            "The same number gives the same training on the same computer. Try 2 or 3 to see how much hangs on "
            "chance."),
    }


def train_segmentation_model() -> str:
    return translate("Pixelwise",
        "<p>Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept "
        "back for validation.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Chip dataset</strong>: the folder made by “Export training chips”.</p>"
        "<p><strong>Architecture</strong> and <strong>encoder</strong>: the defaults train in minutes without a GPU. "
        "With a GPU, resnet34 or efficientnet-b3 often do a little better.</p>"
        "<p><strong>Weights of the encoder</strong>: <i>imagenet</i> helps where there are few chips; it needs the "
        "internet once. For Sentinel-2 and Landsat there are weights learnt on their images.</p>"
        "<p><strong>Epochs</strong>: more epochs take longer and help up to a point. Look at the curves in the "
        "report.</p>"
        "<p>The <strong>advanced</strong> options are in groups: <i>network</i> (go on from another model, freeze the "
        "encoder), <i>augmentation</i> (how chips are varied), <i>loss</i>, <i>rare classes</i>, <i>steps</i> (batch "
        "size and learning rate) and <i>end</i> (time limit, early stopping). Their defaults were chosen for aerial "
        "and satellite images.</p>"
        "<h3>Outputs</h3>"
        "<p><strong>Model file</strong>: everything “Classify raster” needs. <strong>Report</strong>: settings, "
        "curves and the accuracy of each class. <strong>Mean IoU</strong> is measured on the validation chips: 0 is "
        "worst, 1 is perfect, and 0.7 is good for most purposes. <strong>Best epoch</strong>.</p>"
        "<h3>While it runs</h3>"
        "<p>The <i>training monitor</i> opens beside the map, with curves and example chips. <i>Stop</i> there ends "
        "the training as finished, with the best epoch as the model file; <i>Cancel</i> there discards the model. A "
        "cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on "
        "where it was.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors "
        "REPORT=report.html</code></p>"
        "<h3>How long it takes</h3>"
        "<p>About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. "
        "The log says how much time is left; with a <i>time for the training</i>, it ends by itself.</p>")


def cross_validate_model() -> str:
    return translate("Pixelwise",
        "<p>Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, "
        "and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the "
        "differences between the folds say how far the figures can be trusted.</p>"
        "<h3>Inputs</h3>"
        "<p><strong>Chip dataset</strong>: the folder made by “Export training chips”. Folds can be made there, or "
        "here by <strong>folds</strong>: 5 is usual. All other options are those of “Train segmentation model”, for "
        "each fold.</p>"
        "<p><strong>Final model</strong>: one more training on all chips, whose accuracy is about that of the "
        "folds.</p>"
        "<h3>Outputs</h3>"
        "<p>A <strong>folder</strong> with the models. <strong>Mean IoU</strong> of all chips together, the "
        "<strong>mean</strong> over the folds and its <strong>standard deviation</strong>. <strong>Report</strong>: "
        "the table of the folds and the accuracy of each class.</p>"
        "<p>A run that was cancelled goes on with the fold it was in, when it is started again with the same "
        "folder.</p>"
        "<h3>Example</h3>"
        "<p><code>qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds "
        "REPORT=folds.html</code></p>"
        "<h3>How long it takes</h3>"
        "<p>As long as a training for each fold, and one more for the final model.</p>")
