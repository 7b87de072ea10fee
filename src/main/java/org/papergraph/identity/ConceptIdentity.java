package org.papergraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.entry.Abbreviation;
import org.papergraph.entry.AnnotatedEntry;
import org.papergraph.entry.Annotation;
import org.papergraph.entry.Mention;
import org.papergraph.entry.Span;

/**
 * Decides which concept a mention names: the one of its {@link ConceptKey}, after abbreviations are spelt out by the
 * entry that introduces them, or else by what most entries introduce them for. An abbreviation that stands for
 * different things without a clear majority stays a concept of its own where nothing in the entry explains it.
 */
public final class ConceptIdentity {

    private static final double CLEAR_MAJORITY = 2.0 / 3;
    private static final int LONGEST_SHORT_FORM = 12;

    private final AbbreviationIndex index;

    public ConceptIdentity(AbbreviationIndex index) {
        this.index = index;
    }

    /** All mentions of an entry with their concepts, title first, in the order of the text. */
    public List<ConceptMention> resolve(AnnotatedEntry entry) {
        Map<String, String> introduced = introduced(entry);
        List<ConceptMention> resolved = new ArrayList<>();
        entry.title().mentions().forEach(mention -> resolved.add(new ConceptMention(mention, true, key(mention, introduced))));
        entry.summary().mentions().forEach(mention -> resolved.add(new ConceptMention(mention, false, key(mention, introduced))));
        return resolved;
    }

    /** The abbreviations that an entry introduces for mentions: the key of the short form to that of the long form. */
    public static Map<String, String> introduced(AnnotatedEntry entry) {
        Map<String, String> introduced = new TreeMap<>();
        for (Annotation annotation : List.of(entry.title(), entry.summary())) {
            for (Abbreviation abbreviation : annotation.abbreviations()) {
                if (isMentioned(abbreviation.shortForm(), annotation) || isMentioned(abbreviation.longForm(), annotation)) {
                    introduced.putIfAbsent(ConceptKey.of(abbreviation.shortText()), ConceptKey.of(longForm(abbreviation, annotation)));
                }
            }
        }
        return introduced;
    }

    /** The keys of mentions that look like abbreviations and that the entry itself does not explain. */
    public static List<String> unexplained(AnnotatedEntry entry) {
        Map<String, String> introduced = introduced(entry);
        return Stream.of(entry.title(), entry.summary()).flatMap(annotation -> annotation.mentions().stream())
                .filter(mention -> isShortForm(mention.text()))
                .map(mention -> ConceptKey.of(mention.text()))
                .filter(key -> !introduced.containsKey(key)).distinct().sorted().toList();
    }

    /** The key of what a short form means where nothing explains it: of its long form, or its own. */
    public String meaning(String shortKey) {
        Map<String, Long> expansions = index.expansions(shortKey);
        long all = expansions.values().stream().mapToLong(Long::longValue).sum();
        return expansions.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(most -> most.getValue() >= CLEAR_MAJORITY * all)
                .map(Map.Entry::getKey).orElse(shortKey);
    }

    private String key(Mention mention, Map<String, String> introduced) {
        String key = ConceptKey.of(mention.text());
        if (introduced.containsKey(key)) {
            return introduced.get(key);
        }
        return isShortForm(mention.text()) ? meaning(key) : key;
    }

    private static boolean isShortForm(String text) {
        return text.length() <= LONGEST_SHORT_FORM && text.chars().noneMatch(Character::isWhitespace)
                && text.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private static boolean isMentioned(Span span, Annotation annotation) {
        return annotation.mentions().stream().anyMatch(mention -> mention.span().overlaps(span));
    }

    /** The long form as a mention that ends with it marks it, which knows its beginning better than letters do. */
    private static String longForm(Abbreviation abbreviation, Annotation annotation) {
        return annotation.mentions().stream()
                .filter(mention -> mention.span().end() == abbreviation.longForm().end())
                .map(Mention::text).findFirst().orElse(abbreviation.longText());
    }
}
