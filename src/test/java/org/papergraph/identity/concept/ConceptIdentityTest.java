package org.papergraph.identity.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Entry;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;

class ConceptIdentityTest {

    private static final String SHARPNESS = "sharpness aware minimization";
    private static final String SEGMENT = "segment anything model";
    private static final ConceptName SAM = new ConceptName(EntityType.METHOD, "sam");

    @Test
    void abbreviationMeansWhatTheEntryIntroducesItFor() {
        Text title = new Text("SAM on ImageNet").mention("SAM").mention("ImageNet");
        Text abstractText = new Text("Sharpness-Aware Minimization (SAM) helps. SAM is slow.")
                .mention("Sharpness-Aware Minimization").mention("SAM").introduce("SAM", "Sharpness-Aware Minimization");
        ConceptIdentity identity = new ConceptIdentity(KnownNames.shortForm("sam", Map.of(SEGMENT, 9L)));
        assertEquals(List.of("title SAM: " + SHARPNESS, "title ImageNet: imagenet",
                        "abstract Sharpness-Aware Minimization: " + SHARPNESS, "abstract SAM: " + SHARPNESS),
                resolve(identity, title, abstractText));
    }

    @Test
    void unexplainedAbbreviationMeansWhatMostEntriesIntroduceItFor() {
        ConceptIdentity identity = new ConceptIdentity(KnownNames.shortForm("sam", Map.of(SHARPNESS, 4L, SEGMENT, 1L)));
        assertEquals(List.of("abstract SAM: " + SHARPNESS), resolve(identity, new Text(""), new Text("SAM is slow.").mention("SAM")));
    }

    @Test
    void inventionOfOneStrangerIsNotBorrowed() {
        Text stranger = new Text("The latent space bridging (LSB) of dialogue agents helps.").mention("latent space bridging").introduce("LSB", "latent space bridging");
        assertEquals(List.of("abstract LSB: lsb"), resolve(knowing(stranger), new Text(""), new Text("We replace the LSB with a parity bit.").mention("LSB")));
    }

    @Test
    void metricOfOneStrangerIsShared() {
        Text stranger = new Text("The Fréchet inception distance (FID) of faces.").mention(EntityType.METRIC, "Fréchet inception distance").introduce("FID", "Fréchet inception distance");
        assertEquals(List.of("abstract FID: frechet inception distance"), resolve(knowing(stranger), new Text(""), new Text("We lower the FID.").mention(EntityType.METRIC, "FID")));
    }

    @Test
    void abbreviationMeansWhatAnotherEntryOfItsFieldIntroducesItFor() {
        Text masked = new Text("Masked autoencoders (MAE) reconstruct patches of pictures with transformers pretrained on ImageNet.").mention("Masked autoencoders").introduce("MAE", "Masked autoencoders");
        Text error = new Text("The mean absolute error (MAE) of rainfall forecasts in river basins.").mention("mean absolute error").introduce("MAE", "mean absolute error");
        Text error2 = new Text("The mean absolute error (MAE) of tariffs.").mention("mean absolute error").introduce("MAE", "mean absolute error");
        Text vision = new Text("MAE reconstruct masked patches of satellite pictures, and ImageNet helps transformers.").mention("MAE");
        assertEquals(List.of("abstract MAE: masked autoencoder"), resolve(knowing(masked, error), new Text(""), vision));
        assertEquals(List.of("abstract MAE: masked autoencoder"), resolve(knowing(masked, masked, error, error2, error, error2, error, error2), new Text(""), vision));
        assertEquals(List.of("abstract MAE: mean absolute error"), resolve(knowing(masked, masked, error, error2, error, error2, error, error2), new Text(""),
                new Text("We lower the MAE.").mention("MAE")));
    }

    @Test
    void longFormOfOneEntryAloneCountsAmongFewOnly() {
        Text masked = new Text("Masked autoencoders (MAE) reconstruct patches of pictures.").mention("Masked autoencoders").introduce("MAE", "Masked autoencoders");
        Text error = new Text("The mean absolute error (MAE) of rainfall forecasts in river basins.").mention("mean absolute error").introduce("MAE", "mean absolute error");
        Text rain = new Text("We lower the MAE of rainfall forecasts in river basins.").mention("MAE");
        assertEquals(List.of("abstract MAE: mean absolute error"), resolve(knowing(masked, masked, error), new Text(""), rain));
        Stream<Text> others = Stream.of("mixed", "merged", "mobile", "modal", "modern", "modular", "moral", "motion", "moving").map(word -> word + " attention encoder")
                .map(longForm -> new Text("The " + longForm + " (MAE) encodes.").mention(longForm).introduce("MAE", longForm));
        Text[] many = Stream.concat(Stream.of(masked, masked, error), others).toArray(Text[]::new);
        assertEquals(List.of("abstract MAE: mae"), resolve(knowing(many), new Text(""), rain));
        Text[] agreeing = Stream.concat(Stream.of(many), Stream.of(error)).toArray(Text[]::new);
        assertEquals(List.of("abstract MAE: mean absolute error"), resolve(knowing(agreeing), new Text(""), rain));
    }

    @Test
    void longFormThatStandsInTheEntryIsWhatItsAbbreviationMeans() {
        Text stranger = new Text("Neural cellular automata (NCA) grow.").mention("Neural cellular automata").introduce("NCA", "Neural cellular automata");
        assertEquals(List.of("title NCA-WSS: nca wss", "abstract NCA: neural cellular automata"),
                resolve(knowing(stranger), new Text("NCA-WSS segments by Neural Cellular Automata").mention("NCA-WSS"), new Text("An NCA is small.").mention("NCA")));
    }

    @Test
    void definitionThatNoMentionCoversHoldsInItsEntryAlone() {
        Text abstractText = new Text("Images of synthetic aperture radar (SAR) are matched. SAR is noisy.").mention("SAR is", "SAR").introduce("SAR", "synthetic aperture radar");
        ConceptIdentity identity = new ConceptIdentity(KnownNames.shortForm("sar", Map.of("self attention router", 5L)));
        assertEquals(List.of("abstract SAR: synthetic aperture radar"), resolve(identity, new Text(""), abstractText));
        assertEquals(List.of(), EntryNames.of(entry(new Text(""), abstractText)).expansions());
    }

    @Test
    void longFormThatWasReadTooFarSaysNothing() {
        ConceptIdentity identity = new ConceptIdentity(KnownNames.shortForm("mmlu", Map.of("model with preprompted personae on a multisubject benchmark of many", 9L)));
        assertEquals("mmlu", identity.meaning(new ConceptName(EntityType.METHOD, "mmlu")));
    }

    private static ConceptIdentity knowing(Text... abstracts) {
        ConceptNameList names = new ConceptNameList();
        for (Text text : abstracts) {
            names.add(EntryNames.of(entry(new Text(""), text)));
        }
        return new ConceptIdentity(names);
    }

    @Test
    void nameWithAHeadThatMayGoMeansTheNameWithoutIt() {
        ConceptName method = new ConceptName(EntityType.METHOD, "ensemble method");
        assertEquals("ensemble", new ConceptIdentity(new KnownNames(Map.of(), Set.of("ensemble"))).meaning(method));
        assertEquals("ensemble method", new ConceptIdentity(KnownNames.none()).meaning(method));
    }

    @Test
    void tieStaysApart() {
        ConceptIdentity tied = new ConceptIdentity(KnownNames.shortForm("sam", Map.of(SHARPNESS, 2L, SEGMENT, 2L)));
        assertEquals("sam", tied.meaning(SAM));
        ConceptIdentity nearly = new ConceptIdentity(KnownNames.shortForm("sam", Map.of(SHARPNESS, 6L, SEGMENT, 4L)));
        assertEquals("sam", nearly.meaning(SAM));
    }

    @Test
    void versionBehindABlankBelongsToTheShortForm() {
        Text abstractText = new Text("Generative pretrained transformers (GPT) grow: GPT 3! is GPT-3? and no GPT.").mention("Generative pretrained transformers")
                .mention("GPT 3!", "GPT 3").mention("GPT-3").mention("GPT.", "GPT").introduce("GPT", "Generative pretrained transformers");
        ConceptIdentity identity = new ConceptIdentity(KnownNames.shortForm("gpt", Map.of("generative pretrained transformer", 9L)));
        assertEquals(List.of("abstract Generative pretrained transformers: generative pretrained transformer", "abstract GPT 3: gpt 3",
                "abstract GPT-3: gpt 3", "abstract GPT: generative pretrained transformer"), resolve(identity, new Text(""), abstractText));
    }

    @Test
    void versionThatOthersSpellOutIsSpeltOutBehindABlankToo() {
        ConceptIdentity identity = new ConceptIdentity(KnownNames.shortForm("gpt 3", Map.of("generative pretrained transformer 3", 3L)));
        assertEquals(List.of("abstract GPT 3: generative pretrained transformer 3", "abstract GPT-3: generative pretrained transformer 3"),
                resolve(identity, new Text(""), new Text("GPT 3 is GPT-3.").mention("GPT 3").mention("GPT-3")));
    }

    @Test
    void cutOffOfAMetricIsNoPartOfWhatItsShortFormMeans() {
        Text abstractText = new Text("Mean average precision (mAP@50) and mAP@75 are no mAP!").mention("Mean average precision")
                .mention("mAP@50").mention("mAP@75").mention("mAP!", "mAP").introduce("mAP@50", "Mean average precision");
        assertEquals(List.of("abstract Mean average precision: mean average precision", "abstract mAP@50: map 50", "abstract mAP@75: map 75",
                "abstract mAP: mean average precision"), resolve(new ConceptIdentity(KnownNames.none()), new Text(""), abstractText));
    }

    @Test
    void abbreviationThatNobodyIntroducesIsItself() {
        assertEquals("sam", new ConceptIdentity(KnownNames.none()).meaning(SAM));
    }

    @Test
    void wordThatIsNoAbbreviationIsNotSpeltOut() {
        ConceptIdentity identity = new ConceptIdentity(KnownNames.shortForm("sam", Map.of("stochastic activation model", 5L)));
        assertEquals(List.of("abstract Sam: sam", "abstract VERYLONGCONCEPTNAME: verylongconceptname"),
                resolve(identity, new Text(""), new Text("Sam and VERYLONGCONCEPTNAME")
                        .mention("Sam").mention("VERYLONGCONCEPTNAME")));
    }

    @Test
    void pluralOfAnAbbreviationIsTheAbbreviation() {
        Text abstractText = new Text("Vision transformers (ViTs) win. A ViT is large.").mention("Vision transformers").mention("ViTs").mention("ViT is", "ViT")
                .introduce("ViTs", "Vision transformers");
        assertEquals(List.of("abstract Vision transformers: vision transformer", "abstract ViTs: vision transformer", "abstract ViT: vision transformer"),
                resolve(new ConceptIdentity(KnownNames.none()), new Text(""), abstractText));
    }

    @Test
    void mentionKnowsWhereTheLongFormBegins() {
        Text abstractText = new Text("Use fast gradient descent (GD).").mention("gradient descent").introduce("GD", "fast gradient descent");
        assertEquals(List.of(new Expansion(new ConceptName(EntityType.METHOD, "gd"), "gradient descent")), EntryNames.of(entry(new Text(""), abstractText)).expansions());
    }

    @Test
    void abbreviationOfNothingThatIsMentionedIntroducesNothing() {
        Text abstractText = new Text("The United Nations (UN) train models.").mention("models").introduce("UN", "United Nations");
        assertEquals(List.of(), EntryNames.of(entry(new Text(""), abstractText)).expansions());
    }

    @Test
    void onlyAbbreviationsThatTheEntryDoesNotDefineDependOnOthers() {
        Text abstractText = new Text("Sharpness-aware minimization (SAM) beats SGD and Adam on SGD terms.").mention("SAM").mention("SGD").mention("Adam")
                .introduce("SAM", "Sharpness-aware minimization");
        assertEquals(Set.of(new ConceptName(EntityType.METHOD, "sgd")), EntryNames.of(entry(new Text("SGD!").mention("SGD"), abstractText)).unexplainedShortForms());
    }

    @Test
    void whatAbbreviationsMeanIsDecidedAmongConceptsOfTheirKind() {
        ConceptIdentity identity = new ConceptIdentity(new ConceptIndex() {
            @Override
            public Map<String, Long> expansions(ConceptName shortForm) {
                return shortForm.equals(SAM) ? Map.of(SHARPNESS, 9L) : Map.of();
            }

            @Override
            public List<EntryContext> defining(ConceptName shortForm, String longKey) {
                return List.of();
            }

            @Override
            public long state() {
                return 0;
            }

            @Override
            public boolean isUsed(ConceptName name) {
                return false;
            }
        });
        Text abstractText = new Text("SAM").mention(EntityType.DATASET, "SAM");
        assertEquals(List.of("abstract SAM: sam"), resolve(identity, new Text(""), abstractText));
    }

    @Test
    void abbreviationMeansWhatWasIntroducedLastBeforeIt() {
        Text abstractText = new Text("Sharpness-aware minimization (SAM) is old. SAM is slow. Segment anything model (SAM) is new, and SAM! segments.")
                .mention("SAM) is old", "SAM").mention("SAM is slow", "SAM").mention("SAM) is new", "SAM").mention("SAM!", "SAM")
                .introduce("SAM) is old", "SAM", "Sharpness-aware minimization").introduce("SAM) is new", "SAM", "Segment anything model");
        assertEquals(List.of("abstract SAM: " + SHARPNESS, "abstract SAM: " + SHARPNESS, "abstract SAM: " + SEGMENT, "abstract SAM: " + SEGMENT),
                resolve(new ConceptIdentity(KnownNames.none()), new Text(""), abstractText));
    }

    @Test
    void entryThatExplainsAnAbbreviationMayNameTheOtherThingInFull() {
        Text abstractText = new Text("Sharpness-aware minimization (SAM) trains the segment anything model. SAM helps.")
                .mention("Sharpness-aware minimization").mention("segment anything model").mention("SAM helps", "SAM")
                .introduce("SAM", "Sharpness-aware minimization");
        ConceptIdentity identity = new ConceptIdentity(KnownNames.shortForm("sam", Map.of(SEGMENT, 9L)));
        assertEquals(List.of("abstract Sharpness-aware minimization: " + SHARPNESS, "abstract segment anything model: " + SEGMENT,
                "abstract SAM: " + SHARPNESS), resolve(identity, new Text(""), abstractText));
    }

    @Test
    void mentionThatIsLongerThanTheAbbreviationIsNotItsLongForm() {
        Text abstractText = new Text("Deep reinforcement learning (RL) works. RL is slow.").mention("Deep reinforcement learning").mention("RL is", "RL")
                .introduce("RL", "reinforcement learning");
        assertEquals(List.of("abstract Deep reinforcement learning: deep reinforcement learning", "abstract RL: reinforcement learning"),
                resolve(new ConceptIdentity(KnownNames.none()), new Text(""), abstractText));
    }

    @Test
    void mentionOfTheBeginningOfALongFormUpToAPrepositionIsTheLongForm() {
        Text abstractText = new Text("Gradient extrapolation for debiased learning (GEDL) uses gradient extrapolation for speed.")
                .mention("Gradient extrapolation").mention("gradient extrapolation for speed", "gradient extrapolation").mention("GEDL")
                .introduce("GEDL", "Gradient extrapolation for debiased learning");
        assertEquals(List.of("abstract Gradient extrapolation: gradient extrapolation for debiased learning",
                "abstract gradient extrapolation: gradient extrapolation", "abstract GEDL: gradient extrapolation for debiased learning"),
                resolve(new ConceptIdentity(KnownNames.none()), new Text(""), abstractText));
        Text part = new Text("Gradient descent optimization (GDO) is new.").mention("Gradient descent").mention("GDO").introduce("GDO", "Gradient descent optimization");
        assertEquals(List.of("abstract Gradient descent: gradient descent", "abstract GDO: gradient descent optimization"),
                resolve(new ConceptIdentity(KnownNames.none()), new Text(""), part), "no preposition");
    }

    @Test
    void longFormOfAnotherKindIsNotWhatAnAbbreviationMeans() {
        Text abstractText = new Text("Flat minima for domain generalization (FAD).").mention(EntityType.TASK, "domain generalization").mention("FAD")
                .introduce("FAD", "for domain generalization");
        assertEquals(List.of("abstract domain generalization: domain generalization", "abstract FAD: fad"),
                resolve(new ConceptIdentity(KnownNames.none()), new Text(""), abstractText));
    }

    @Test
    void abbreviationIsSpeltOutInsideAName() {
        ConceptIdentity identity = new ConceptIdentity(new KnownNames(
                Map.of("icl", Map.of("in context learning", 3L), "vit", Map.of("vision transformer", 3L)), Set.of()));
        assertEquals(List.of("abstract few-shot ICL: few shot in context learning", "abstract ICL model: in context learning",
                        "abstract ICL-based search: in context learning based search", "abstract CLIP ViT: clip vit"),
                resolve(identity, new Text(""), new Text("few-shot ICL, ICL model, ICL-based search, CLIP ViT")
                        .mention("few-shot ICL").mention("ICL model").mention("ICL-based search").mention("CLIP ViT")));
        assertEquals(List.of("title ICL-Based Search: in context learning based search", "title ICL-Bench: icl bench"),
                resolve(identity, new Text("ICL-Based Search and ICL-Bench").mention("ICL-Based Search").mention("ICL-Bench"), new Text("")), "in the case of a title");
        assertEquals(List.of("abstract ICL evaluation: in context learning evaluation"),
                resolve(identity, new Text(""), new Text("ICL evaluation").mention(EntityType.TASK, "ICL evaluation")), "a method within a task");
    }

    @Test
    void nameThatOneEntrySpellsOutIsOneConceptInAll() {
        Text spelled = new Text("The remaining useful life (RUL) of engines: RUL prediction is hard.").mention(EntityType.TASK, "RUL prediction").introduce("RUL", "remaining useful life");
        Text unexplained = new Text("We study RUL prediction.").mention(EntityType.TASK, "RUL prediction");
        Text otherType = new Text("We study RUL prediction.").mention(EntityType.METHOD, "RUL prediction");
        assertEquals(List.of("abstract RUL prediction: remaining useful life prediction"), resolve(knowing(spelled), new Text(""), unexplained));
        assertEquals(List.of("abstract RUL prediction: remaining useful life prediction"), resolve(knowing(spelled), new Text(""), otherType));
    }

    @Test
    void nameThatIsSpeltOutIsSoWithAndWithoutAnArticleInside() {
        Text spelled = new Text("Large language models (LLMs) judge: LLM as a judge is new.").mention("LLM as a judge").introduce("LLM", "Large language model");
        Text unexplained = new Text("An LLM-as-judge and an LLM-as-a-Judge.").mention("LLM-as-judge").mention("LLM-as-a-Judge");
        assertEquals(List.of("abstract LLM-as-judge: large language model as a judge", "abstract LLM-as-a-Judge: large language model as a judge"),
                resolve(knowing(spelled), new Text(""), unexplained));
    }

    @Test
    void nameThatEntriesSpellOutDifferentlyStaysShort() {
        Text data = new Text("Data parallel (DP) work: DP training is fast.").mention("DP training").introduce("DP", "Data parallel");
        Text privacy = new Text("Differential privacy (DP) costs: DP training is slow.").mention("DP training").introduce("DP", "Differential privacy");
        assertEquals(List.of("abstract DP training: dp training"), resolve(knowing(data, privacy), new Text(""), new Text("We like DP training.").mention("DP training")));
    }

    @Test
    void partOfAProperNameIsNotSpeltOut() {
        ConceptIdentity identity = new ConceptIdentity(KnownNames.shortForm("vl", Map.of("vision language", 9L)));
        assertEquals(List.of("abstract Qwen-VL: qwen vl", "abstract large-VL training: large vision language training"),
                resolve(identity, new Text(""), new Text("Qwen-VL, large-VL training").mention("Qwen-VL").mention("large-VL training")));
    }

    @Test
    void headThatSaysNothingGoesWhereTheNameIsUsedWithoutIt() {
        Text abstractText = new Text("ensemble methods, diffusion models").mention("ensemble methods").mention("diffusion models");
        assertEquals(List.of("abstract ensemble methods: ensemble", "abstract diffusion models: diffusion model"),
                resolve(new ConceptIdentity(new KnownNames(Map.of(), Set.of("ensemble"))), new Text(""), abstractText));
    }

    @Test
    void longFormsThatDifferInSuchAHeadAreOneMeaning() {
        Map<String, Map<String, Long>> expansions = Map.of("var", Map.of("visual autoregressive", 2L, "visual autoregressive modeling", 2L));
        ConceptName shortForm = new ConceptName(EntityType.METHOD, "var");
        assertEquals("var", new ConceptIdentity(new KnownNames(expansions, Set.of())).meaning(shortForm));
        assertEquals("visual autoregressive", new ConceptIdentity(new KnownNames(expansions, Set.of("visual autoregressive"))).meaning(shortForm));
    }

    @Test
    void entryDependsOnEveryNameThatItsHeadsMayBeLeftOutFor() {
        Text abstractText = new Text("ensemble learning method, few-shot ICL").mention("ensemble learning method").mention("few-shot ICL");
        EntryNames names = EntryNames.of(entry(new Text(""), abstractText));
        assertEquals(Set.of(new ConceptName(EntityType.METHOD, "ensemble"), new ConceptName(EntityType.METHOD, "ensemble learning")), names.dependencies());
        assertEquals(Set.of("METHOD icl", "METHOD few shot icl", "TASK few shot icl", "DATASET few shot icl", "METRIC few shot icl"),
                names.unexplainedShortForms().stream().map(name -> name.type() + " " + name.key()).collect(Collectors.toSet()));
    }

    private static List<String> resolve(ConceptIdentity identity, Text title, Text abstractText) {
        return identity.resolve(EntryNames.of(entry(title, abstractText))).stream()
                .map(found -> (found.inTitle() ? "title " : "abstract ") + found.mention().text() + ": " + found.key()).toList();
    }

    private static AnnotatedEntry entry(Text title, Text abstractText) {
        return AnnotatedEntry.of(Entry.ofTexts(1, 1, title.text, abstractText.text), title.annotation(), abstractText.annotation());
    }

    @Test
    void meaningsRestOnWhichThereAreAndInWhichOrderNotOnHowManyEntriesDefineThem() {
        List<String> basis = basis(3, 2);
        assertFalse(basis.isEmpty());
        assertEquals(basis, basis(30, 20));
        assertNotEquals(basis, basis(2, 3));
        assertNotEquals(basis, basis(6, 3), "two thirds agree");
        assertEquals(List.of(), basis(200, 1), "one meaning stands");
    }

    private static List<String> basis(long sharpness, long segment) {
        return new ConceptIdentity(KnownNames.shortForm("sam", Map.of(SHARPNESS, sharpness, SEGMENT, segment)))
                .basis(new ConceptName(EntityType.METHOD, "sam"));
    }

    /** A text whose mentions and abbreviations are given by their words. */
    private static final class Text {

        private final String text;
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Abbreviation> abbreviations = new ArrayList<>();

        Text(String text) {
            this.text = text;
        }

        Text mention(String words) {
            return mention(words, words);
        }

        /** A mention at the beginning of the first such context. */
        Text mention(String context, String words) {
            return mention(EntityType.METHOD, context, words);
        }

        Text mention(EntityType type, String words) {
            return mention(type, words, words);
        }

        private Text mention(EntityType type, String context, String words) {
            int begin = text.indexOf(context);
            mentions.add(new Mention(type, Span.ofUnits(text, begin, begin + words.length()), words, 0.9));
            return this;
        }

        Text introduce(String shortForm, String longForm) {
            return introduce(shortForm, shortForm, longForm);
        }

        /** The short form stands at the beginning of the first such context. */
        Text introduce(String context, String shortForm, String longForm) {
            int begin = text.indexOf(context);
            abbreviations.add(new Abbreviation(Span.ofUnits(text, begin, begin + shortForm.length()), shortForm, span(longForm), longForm));
            return this;
        }

        Annotation annotation() {
            return new Annotation(text, List.of(), mentions, abbreviations);
        }

        private Span span(String words) {
            return Span.ofUnits(text, text.indexOf(words), text.indexOf(words) + words.length());
        }
    }
}
