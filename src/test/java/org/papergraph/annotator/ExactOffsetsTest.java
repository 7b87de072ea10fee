package org.papergraph.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;
import org.papergraph.text.CodePointText;
import org.papergraph.text.Tokenizer;

class ExactOffsetsTest {

    private static final Annotator ANNOTATOR = Annotator.open();

    @Property(tries = 400)
    void everySpanHoldsExactlyItsText(@ForAll("texts") String text) {
        Annotation found = ANNOTATOR.annotate(text);
        for (Mention mention : found.mentions()) {
            assertEquals(mention.span().in(text), mention.text());
            assertTrue(found.sentences().stream().anyMatch(sentence -> sentence.contains(mention.span())));
        }
        for (Abbreviation abbreviation : found.abbreviations()) {
            assertEquals(abbreviation.shortForm().in(text), abbreviation.shortText());
            assertEquals(abbreviation.longForm().in(text), abbreviation.longText());
        }
        assertInOrder(found.mentions().stream().map(Mention::span).toList());
        assertInOrder(found.sentences());
    }

    @Property(tries = 400)
    void sentencesAndTokensHoldAllButSpace(@ForAll("texts") String value) {
        Annotation found = ANNOTATOR.annotate(value);
        CodePointText text = new CodePointText(value);
        StringBuilder tokens = new StringBuilder();
        for (Span sentence : found.sentences()) {
            Tokenizer.tokenize(text, sentence).forEach(token -> tokens.append(token.form()));
        }
        assertEquals(withoutSpace(text), tokens.toString());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "We", "propose", "a", "model", "on", "ImageNet", "CIFAR-10", "Vision Transformers (ViTs)", "(SAM)",
                "Sharpness-Aware Minimization", "top-1 accuracy", "et al.", "i.e.", "pruning.We", ".", "?", ",", "(", ")",
                "\uD83D\uDE00", "\uD83D\uDE00ResNet\uD83D\uDC4D", "$\\ell_p$-norm", "\\textbf{LAMP}", "e\u0301a\u0308", "\u6DF1\u5EA6\u5B66\u4E60",
                "\uD835\uDD38\uD835\uDD39", "\uD800", "\uDC00", "\u200D", "\u00A0", "\n", "\t", "x".repeat(5000), "0.5%", "\u202E", "\u0000");
        Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<String> glue = Arbitraries.of(" ", " ", "", "\n", "-", "/");
        return Arbitraries.frequencyOf(
                        Tuple.of(4, words), Tuple.of(1, noise))
                .flatMap(word -> glue.map(word::concat))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static void assertInOrder(List<Span> spans) {
        for (int index = 1; index < spans.size(); index++) {
            assertTrue(spans.get(index - 1).end() <= spans.get(index).begin());
        }
    }

    private static String withoutSpace(CodePointText text) {
        StringBuilder rest = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            if (!text.isSpace(index)) {
                rest.appendCodePoint(text.at(index));
            }
        }
        return rest.toString();
    }
}
