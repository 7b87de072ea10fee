package org.papergraph.annotator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.papergraph.annotator.crf.DocumentFeatures;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.text.CodePointText;
import org.papergraph.text.Token;
import org.papergraph.text.TokenizedDocument;

/**
 * The agreement of the mentions of one name in a document on one type, that of the highest sum of confidences: one sense
 * per discourse (W. Gale, K. Church, D. Yarowsky, 1992). A short form that the document defines is the name of its long form;
 * that the document introduces a name as a dataset counts like a mention of some confidence.
 */
final class TypeAgreement {

    /** The confidence that an apposition is worth. */
    private static final double INTRODUCTION = 1;

    private static final Pattern BEHIND_FIRST_WORD = Pattern.compile("[^\\p{L}\\p{N}].*", Pattern.DOTALL);

    private final Map<String, String> longForms = new HashMap<>();
    private final Map<String, Map<String, Double>> confidences = new HashMap<>();
    private final Set<String> datasetWords = new HashSet<>();

    private TypeAgreement(TokenizedDocument document, List<String[][]> context) {
        document.abbreviations().forEach(abbreviation -> longForms.putIfAbsent(folded(abbreviation.shortText()), folded(abbreviation.longText())));
        for (int sentence = 0; sentence < context.size(); sentence++) {
            addDatasetWords(document.sentences().get(sentence).tokens(), context.get(sentence));
        }
    }

    /**
     * The same mentions, those of one name of one type.
     *
     * @param context what {@link DocumentFeatures} says of the document
     */
    static TaggedDocument of(TokenizedDocument document, List<String[][]> context, TaggedDocument found) {
        TypeAgreement agreement = new TypeAgreement(document, context);
        agreement.count(document.title().text(), found.title());
        agreement.count(document.abstractText().text(), found.abstractText());
        return new TaggedDocument(
                agreement.agreed(document.title().text(), found.title()),
                agreement.agreed(document.abstractText().text(), found.abstractText()));
    }

    private void addDatasetWords(List<Token> tokens, String[][] context) {
        for (int token = 0; token < context.length; token++) {
            if (Arrays.asList(context[token]).contains(DocumentFeatures.DATASET)) {
                datasetWords.add(tokens.get(token).form());
            }
        }
    }

    private void count(CodePointText text, List<PredictedMention> mentions) {
        for (PredictedMention mention : mentions) {
            Map<String, Double> byType = confidences.computeIfAbsent(name(text, mention), key -> new TreeMap<>());
            byType.merge(mention.type(), mention.confidence(), Double::sum);
            if (isIntroducedAsDataset(text.slice(mention.span()))) {
                byType.merge(EntityType.DATASET.label(), INTRODUCTION, Double::sum);
            }
        }
    }

    private boolean isIntroducedAsDataset(String name) {
        return !name.contains(" ") && datasetWords.contains(BEHIND_FIRST_WORD.matcher(name).replaceFirst(""));
    }

    private List<PredictedMention> agreed(CodePointText text, List<PredictedMention> mentions) {
        return mentions.stream()
                .map(mention -> new PredictedMention(type(name(text, mention)), mention.span(), mention.confidence()))
                .toList();
    }

    private String type(String name) {
        return confidences.get(name).entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private String name(CodePointText text, PredictedMention mention) {
        String name = folded(text.slice(mention.span()));
        return longForms.getOrDefault(name, name);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
