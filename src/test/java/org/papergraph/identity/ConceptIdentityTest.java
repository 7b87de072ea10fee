package org.papergraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.entry.Abbreviation;
import org.papergraph.entry.AnnotatedEntry;
import org.papergraph.entry.Annotation;
import org.papergraph.entry.EntityType;
import org.papergraph.entry.Entry;
import org.papergraph.entry.Mention;
import org.papergraph.entry.Span;

class ConceptIdentityTest {

    private static final String SHARPNESS = "sharpness aware minimization";
    private static final String SEGMENT = "segment anything model";
    private static final ConceptName SAM = new ConceptName(EntityType.METHOD, "sam");

    @Test
    void abbreviationMeansWhatTheEntryIntroducesItFor() {
        Text title = new Text("SAM on ImageNet").mention("SAM").mention("ImageNet");
        Text summary = new Text("Sharpness-Aware Minimization (SAM) helps. SAM is slow.")
                .mention("Sharpness-Aware Minimization").mention("SAM").introduce("SAM", "Sharpness-Aware Minimization");
        ConceptIdentity identity = new ConceptIdentity(KnownNames.shortForm("sam", Map.of(SEGMENT, 9L)));
        assertEquals(List.of("title SAM: " + SHARPNESS, "title ImageNet: imagenet",
                        "abstract Sharpness-Aware Minimization: " + SHARPNESS, "abstract SAM: " + SHARPNESS),
                resolve(identity, title, summary));
    }

    @Test
    void unexplainedAbbreviationMeansWhatMostEntriesIntroduceItFor() {
        ConceptIdentity identity = new ConceptIdentity(KnownNames.shortForm("sam", Map.of(SHARPNESS, 2L, SEGMENT, 1L)));
        assertEquals(List.of("abstract SAM: " + SHARPNESS), resolve(identity, new Text(""), new Text("SAM is slow.").mention("SAM")));
    }

    @Test
    void tieStaysApart() {
        ConceptIdentity tied = new ConceptIdentity(KnownNames.shortForm("sam", Map.of(SHARPNESS, 2L, SEGMENT, 2L)));
        assertEquals("sam", tied.meaning(SAM));
        ConceptIdentity nearly = new ConceptIdentity(KnownNames.shortForm("sam", Map.of(SHARPNESS, 3L, SEGMENT, 2L)));
        assertEquals("sam", nearly.meaning(SAM));
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
        Text summary = new Text("Vision transformers (ViTs) win. A ViT is large.").mention("Vision transformers").mention("ViTs").mention("ViT is", "ViT")
                .introduce("ViTs", "Vision transformers");
        assertEquals(List.of("abstract Vision transformers: vision transformer", "abstract ViTs: vision transformer", "abstract ViT: vision transformer"),
                resolve(new ConceptIdentity(KnownNames.none()), new Text(""), summary));
    }

    @Test
    void mentionKnowsWhereTheLongFormBegins() {
        Text summary = new Text("Use fast gradient descent (GD).").mention("gradient descent").introduce("GD", "fast gradient descent");
        assertEquals(List.of(new Expansion(new ConceptName(EntityType.METHOD, "gd"), "gradient descent")), ConceptIdentity.introduced(entry(new Text(""), summary)));
    }

    @Test
    void abbreviationOfNothingThatIsMentionedIntroducesNothing() {
        Text summary = new Text("The United Nations (UN) train models.").mention("models").introduce("UN", "United Nations");
        assertEquals(List.of(), ConceptIdentity.introduced(entry(new Text(""), summary)));
    }

    @Test
    void onlyAbbreviationsThatTheEntryLeavesUnexplainedWaitForOthers() {
        Text summary = new Text("Sharpness-aware minimization (SAM) beats SGD and Adam on SGD terms.").mention("SAM").mention("SGD").mention("Adam")
                .introduce("SAM", "Sharpness-aware minimization");
        assertEquals(Set.of(new ConceptName(EntityType.METHOD, "sgd")), ConceptIdentity.questions(entry(new Text("SGD!").mention("SGD"), summary)).shortForms());
    }

    private static List<String> resolve(ConceptIdentity identity, Text title, Text summary) {
        return identity.resolve(entry(title, summary)).stream()
                .map(found -> (found.inTitle() ? "title " : "abstract ") + found.mention().text() + ": " + found.key()).toList();
    }

    private static AnnotatedEntry entry(Text title, Text summary) {
        return new AnnotatedEntry(Entry.ofTexts(1, 1, title.text, summary.text), title.annotation(), summary.annotation());
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
            int begin = text.indexOf(context);
            mentions.add(new Mention(EntityType.METHOD, Span.ofUnits(text, begin, begin + words.length()), words, 0.9));
            return this;
        }

        Text introduce(String shortForm, String longForm) {
            abbreviations.add(new Abbreviation(span(shortForm), shortForm, span(longForm), longForm));
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
