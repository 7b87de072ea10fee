package org.papergraph.identity.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptKeyTest {

    @ParameterizedTest
    @CsvSource({
        "ViT, vit",
        "ViTs, vit",
        "ResNet-50, resnet 50",
        "ResNet50, resnet 50",
        "ResNet-50s, resnet 50",
        "CIFAR-10, cifar 10",
        "CIFAR10, cifar 10",
        "CIFAR 10, cifar 10",
        "pre-training, pretraining",
        "pretraining, pretraining",
        "Pre training, pretraining",
        "fine-tuning, finetuning",
        "data set, dataset",
        "data augmentation, data augmentation",
        "batch normalisation, batch normalization",
        "batch normalization, batch normalization",
        "optimisers, optimizer",
        "losses, loss",
        "loss, loss",
        "policies, policy",
        "batches, batch",
        "principal component analysis, principal component analysis",
        "statistics, statistics",
        "self-supervised learning, self supervised learning",
        "GPT-3.5, gpt 3.5",
        "GPT-35, gpt 35",
        "C++, c++",
        "F1., f 1",
        "$\\ell_2$ norm, ell 2 norm",
        "ℓ₂ norms, l 2 norm",
        "mIoUs, miou",
        "LARS, lars",
        "Time-Varying LARS, time varying lars",
        "VISION TRANSFORMERS, vision transformer",
        "biases, bias",
        "bias, bias",
        "naive Bayes, naive bayes",
        "sensitivity analyses, sensitivity analysis",
        "hypotheses, hypothesis",
        "Monarch matrices, monarch matrix",
        "Sobol indices, sobol index",
        "devices, device",
        "local minima, local minimum",
        "evaluation metrics, evaluation metric",
        "robotics, robotics",
        "mixtures of experts, mixture of expert",
        "language modelling, language modeling",
        "pseudo-labelled data, pseudolabeled data",
        "behavioural cloning, behavioral cloning",
        "nearest neighbours, nearest neighbor",
        "brain tumour segmentation, brain tumor segmentation",
        "meta-learning, metalearning",
        "metalearning, metalearning",
        "mini-batches, minibatch",
        "warm-up, warmup",
        "U-Nets, unet",
        "UNet, unet",
        "nnU-Net, nnunet",
        "PSP-Net, pspnet",
        "deep net, deep network",
        "M\\\"obius transform, mobius transform",
        "k-means, kmean",
        "top-k accuracy, top k accuracy",
        "A/B tests, a b test",
        "reasoning under uncertainty, reasoning under uncertainty",
        "intersection over union, intersection over union",
        "neural nets, neural network",
        "BatchNorm, batch normalization",
        "layer norm, layer normalization",
        "DINOv2, dino v2",
        "DINO-v2, dino v2",
        "MobileNetV2, mobilenet v2",
        "wav2vec 2.0, wav 2vec 2.0",
        "ImageNet-1k, imagenet 1k",
        "ImageNet 1K, imagenet 1k",
        "256×256, 256x256",
        "256 times 256, 256x256",
        "3-D convolutions, 3d convolution",
        "Fr'echet inception distance, frechet inception distance",
        "Fréchet inception distance, frechet inception distance",
        "out-of-distribution (OOD) detection, out of distribution detection",
        "Vision Transformers (ViTs), vision transformer",
        "top-1 (validation) accuracy, top 1 validation accuracy",
        "BERT model, bert",
        "ResNet-50 architecture, resnet 50",
        "ReLU activation function, relu",
        "GPT-4 models, gpt 4",
        "ImageNet dataset, imagenet",
        "Cityscapes dataset, cityscape",
        "Adam optimizer, adam",
        "F1 score, f 1",
        "diffusion models, diffusion model",
        "Greedy algorithm, greedy algorithm",
        "Adaptive optimizers, adaptive optimizer",
        "AR models, ar model",
        "3D model, 3d model",
        "MLP-based models, mlp based model",
        "Normalizer-Free models, normalizer free model",
        "GPT 3, gpt 3",
        "GPT3, gpt 3",
        "GPT-3, gpt 3",
        "GPT 3 models, gpt 3",
        "GPT 3.5, gpt 3.5",
        "YOLO v3, yolo v3",
        "YOLO V3, yolo v3",
        "YOLOv3, yolo v3",
        "YOLO-v3, yolo v3",
        "YOLO v3 model, yolo v3",
        "Llama 2, llama 2",
        "LLaMA-2, llama 2",
        "LLaMA2, llama 2",
        "Llama 2 models, llama 2",
        "Stable Diffusion 3 model, stable diffusion 3",
        "CIFAR 10 dataset, cifar 10",
        "level 3 model, level 3 model",
        "graph  neural\u00A0networks, graph neural network"})
    void surfaceFormHasItsKey(String surface, String key) {
        assertEquals(key, ConceptKey.of(surface));
    }

    @ParameterizedTest
    @CsvSource({"GPT-3.5, GPT-35", "C++, C", "C#, C", "supervised learning, unsupervised learning", "ResNet-50, ResNet-500", "ImageNet-1k, ImageNet-21k", "LARS, LAR",
        "diffusion model, diffusion", "transformer, vision transformer", "intersection over union, union", "ReLU network, ReLU", "GPT 3, GPT", "YOLO v3, YOLO", "Llama 2, Llama", "Llama 2, Llama 3", "GPT 3, GPT 3.5"})
    void differentConceptsStayApart(String one, String other) {
        assertNotEquals(ConceptKey.of(one), ConceptKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚀", "—", "≤", "深層学習"})
    void nameWithoutLatinLettersIsItself(String name) {
        assertEquals(name, ConceptKey.of(" " + name + " "));
    }

    @Property
    void keyIsLowerCaseWordsPartedBySingleSpaces(@ForAll("surfaces") String surface) {
        String key = ConceptKey.of(surface);
        assertFalse(key.isEmpty());
        assertEquals(key.strip().replaceAll("\\s+", " "), key);
    }

    @Property
    void caseAndHyphensDoNotMatterWhereNoHeadIsLeftOut(@ForAll("names") String surface) {
        assertEquals(ConceptKey.of(surface), ConceptKey.of(surface.toLowerCase(Locale.ROOT)));
        assertEquals(ConceptKey.of(surface), ConceptKey.of(surface.replace('-', ' ')));
    }

    @Provide
    Arbitrary<String> names() {
        return surfaces().filter(surface -> !surface.contains("data"));
    }

    @Provide
    Arbitrary<String> surfaces() {
        return Arbitraries.of("ViT", "s", "-", " ", "ResNet", "50", "3.5", "pre", "training", "data", "sets", "normalisation", "loss", "es", "C++", "ℓ")
                .list().ofMinSize(1).ofMaxSize(6).map(parts -> "x" + String.join("", parts));
    }
}
