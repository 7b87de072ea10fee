package org.papergraph.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;
import org.papergraph.result.Part.Name;
import org.papergraph.result.Part.Word;
import org.papergraph.text.CodePointText;
import org.papergraph.text.Token;
import org.papergraph.text.Tokenizer;

/** The parts of a sentence in order, without signs of LaTeX. */
record SentenceParts(Span span, List<Part> parts) {

    private static final Set<String> MARKUP = Set.of("\\", "{", "}", "$", "*", "_", "^", "`", "'", "\"", "textbf", "textit", "emph", "mathbf", "bf");

    SentenceParts {
        parts = List.copyOf(parts);
    }

    static List<SentenceParts> of(Annotation annotation) {
        CodePointText text = new CodePointText(annotation.text());
        return annotation.sentences().stream()
                .map(sentence -> of(text, sentence, annotation.mentions().stream().filter(mention -> sentence.contains(mention.span())).toList()))
                .toList();
    }

    private static SentenceParts of(CodePointText text, Span sentence, List<Mention> mentions) {
        List<Part> parts = new ArrayList<>();
        int begin = sentence.begin();
        for (Mention mention : mentions) {
            addWords(text, begin, mention.span().begin(), parts);
            parts.add(new Name(mention));
            begin = mention.span().end();
        }
        addWords(text, begin, sentence.end(), parts);
        return new SentenceParts(sentence, parts);
    }

    private static void addWords(CodePointText text, int begin, int end, List<Part> parts) {
        if (begin < end) {
            for (Token token : Tokenizer.tokenize(text, new Span(begin, end))) {
                if (!MARKUP.contains(token.form())) {
                    parts.add(new Word(token.form().toLowerCase(Locale.ROOT), new Span(token.begin(), token.end())));
                }
            }
        }
    }

    int size() {
        return parts.size();
    }

    /** The word at a place; empty for a name and beyond the ends. */
    String word(int at) {
        return at >= 0 && at < parts.size() && parts.get(at) instanceof Word word ? word.form() : "";
    }

    boolean isName(int at, EntityType type) {
        return at >= 0 && at < parts.size() && parts.get(at) instanceof Name name && name.type() == type;
    }

    boolean isName(int at) {
        return at >= 0 && at < parts.size() && parts.get(at) instanceof Name;
    }

    /** The mention at the place of a name. */
    Mention mention(int at) {
        return ((Name) parts.get(at)).mention();
    }

    /** The places of the names of a type. */
    List<Integer> names(EntityType type) {
        return IntStream.range(0, parts.size()).filter(at -> isName(at, type)).boxed().toList();
    }

    Stream<Mention> mentions(EntityType type) {
        return names(type).stream().map(this::mention);
    }
}
