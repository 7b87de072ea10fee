package org.papergraph.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;

/** Texts in which mentions are marked by their type's first letter: {@code [d:ImageNet]}, {@code [m:accuracy]} is a metric, {@code [x:CLIP]} a method, {@code [t:parsing]} a task. */
final class MarkedText {

    private static final Pattern MARK = Pattern.compile("\\[([dmtx]):([^\\]]+)\\]");
    private static final Map<String, EntityType> TYPES =
            Map.of("d", EntityType.DATASET, "m", EntityType.METRIC, "t", EntityType.TASK, "x", EntityType.METHOD);

    private MarkedText() {
    }

    /** An annotation of which each text is a sentence. */
    static Annotation of(String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (String sentence : sentences) {
            int begin = text.length();
            append(sentence, text, mentions);
            if (text.length() > begin) {
                spans.add(new Span(begin, text.length()));
            }
            text.append(' ');
        }
        return new Annotation(text.toString(), spans, mentions, List.of());
    }

    private static void append(String sentence, StringBuilder text, List<Mention> mentions) {
        Matcher mark = MARK.matcher(sentence);
        int copied = 0;
        while (mark.find()) {
            text.append(sentence, copied, mark.start());
            int begin = text.length();
            text.append(mark.group(2));
            mentions.add(new Mention(TYPES.get(mark.group(1)), new Span(begin, text.length()), mark.group(2), 0.9));
            copied = mark.end();
        }
        text.append(sentence, copied, sentence.length());
    }
}
