package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;
import org.papergraph.text.TokenizedDocument;

/**
 * Features of tokens that no sentence shows by itself, as strings for OpenNLP's additional context: whether a space stands
 * before the token, how the document introduces and uses the same name elsewhere, how often the word recurs, whether the title has it,
 * and which words brackets define.
 */
public final class DocumentFeatures {

    /** The token is of a name that the document introduces as a dataset. */
    public static final String DATASET = NameIntroductions.TYPE + EntityType.DATASET.label();

    /** The token follows the one before without a space. */
    static final String GLUED = "glued";

    private static final String SHORT_FORM = "short-form";
    private static final String IN_TITLE = "in-title";
    private static final String OF_TITLE = "of=title";
    private static final String OF_ABSTRACT = "of=abstract";
    private static final String HEAD = "head=";
    private static final String HEAD_END = "head-end=";
    private static final String BEFORE = "before=";
    private static final String AFTER = "after=";
    private static final int MOST_COUNT = 3;
    private static final int HEAD_SUFFIX = 4;
    private static final String[] COUNTS = numbered("count=", MOST_COUNT);
    private static final String[] PAIR_COUNTS = numbered("pair-count=", MOST_COUNT);
    private static final String[] DEFINITION_ROLES = numbered("definition-role=", DefinitionRoles.MOST);

    /** The hashes of the features that have no word in them. */
    private static final Map<String, Long> HASHES = hashes();

    /** Of one name; a document in which it stands beside ever new words must not cost quadratic time. */
    private static final int MOST_USES = 40;

    private final TokenizedDocument document;
    private final DefinitionRoles titleRoles;
    private final DefinitionRoles abstractRoles;
    private final List<String[]> words;
    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Long, Integer> pairCounts = new HashMap<>();
    private final Set<String> titleWords = new HashSet<>();

    private DocumentFeatures(TokenizedDocument document) {
        this.document = document;
        titleRoles = DefinitionRoles.of(document.title().abbreviations());
        abstractRoles = DefinitionRoles.of(document.abstractText().abbreviations());
        words = document.sentences().stream().map(DocumentFeatures::words).toList();
        document.abbreviations().forEach(this::addAbbreviation);
        for (int sentence = 0; sentence < words.size(); sentence++) {
            addSentence(document.sentences().get(sentence), words.get(sentence));
            NameIntroductions.of(document.sentences().get(sentence), words.get(sentence), isTitle(sentence)).forEach(this::addIntroduction);
            if (isTitle(sentence)) {
                titleWords.addAll(List.of(words.get(sentence)));
            }
        }
    }

    /** The features by sentence and token, in the order of {@link TokenizedDocument#sentences()}. */
    public static List<String[][]> of(TokenizedDocument document) {
        DocumentFeatures features = new DocumentFeatures(document);
        List<String[][]> bySentence = new ArrayList<>();
        for (int sentence = 0; sentence < features.words.size(); sentence++) {
            bySentence.add(features.sentence(sentence));
        }
        return bySentence;
    }

    /** The hash of a feature. */
    static long hash(String feature) {
        Long known = HASHES.get(feature);
        if (known != null) {
            return known;
        }
        int value = feature.indexOf('=') + 1;
        return FeatureKey.join(kind(feature.substring(0, value)), FeatureKey.ofText(feature, value, feature.length()));
    }

    /** The numbers are part of every model. */
    private static int kind(String name) {
        return switch (name) {
            case HEAD -> 2;
            case HEAD_END -> 3;
            case BEFORE -> 4;
            case AFTER -> 5;
            case NameIntroductions.KIND -> 11;
            case NameIntroductions.KIND_END -> 12;
            case NameIntroductions.NAMING -> 13;
            case NameIntroductions.TWO_BEFORE -> 14;
            case NameIntroductions.TWO_AFTER -> 15;
            case NameIntroductions.TYPE -> 16;
            default -> 0;
        };
    }

    private static Map<String, Long> hashes() {
        Map<String, Long> hashes = new HashMap<>();
        hashes.put(SHORT_FORM, FeatureKey.join(1, 0));
        hashes.put(IN_TITLE, FeatureKey.join(6, 0));
        for (int count = 0; count <= MOST_COUNT; count++) {
            hashes.put(COUNTS[count], FeatureKey.join(7, count));
            hashes.put(PAIR_COUNTS[count], FeatureKey.join(8, count));
        }
        for (int role = 0; role <= DefinitionRoles.MOST; role++) {
            hashes.put(DEFINITION_ROLES[role], FeatureKey.join(9, role));
        }
        hashes.put(OF_ABSTRACT, FeatureKey.join(10, 0));
        hashes.put(OF_TITLE, FeatureKey.join(10, 1));
        return hashes;
    }

    private static String[] numbered(String name, int most) {
        String[] features = new String[most + 1];
        for (int number = 0; number <= most; number++) {
            features[number] = name + number;
        }
        return features;
    }

    private static String[] words(Sentence sentence) {
        return sentence.tokens().stream().map(token -> Word.normal(token.form())).toArray(String[]::new);
    }

    private void addAbbreviation(Abbreviation abbreviation) {
        String longForm = abbreviation.longText().toLowerCase(Locale.ROOT);
        String head = longForm.substring(longForm.lastIndexOf(' ') + 1);
        Set<String> features = usesOf(abbreviation.shortText());
        features.add(SHORT_FORM);
        features.add(HEAD + head);
        features.add(HEAD_END + head.substring(Math.max(0, head.length() - HEAD_SUFFIX)));
    }

    private void addSentence(Sentence sentence, String[] norms) {
        for (int token = 0; token < norms.length; token++) {
            counts.merge(norms[token], 1, Integer::sum);
            pairCounts.merge(pair(norms, token), 1, Integer::sum);
            String form = sentence.tokens().get(token).form();
            if (Word.isName(form)) {
                Set<String> features = usesOf(form);
                if (features.size() < MOST_USES) {
                    features.add(BEFORE + at(norms, token - 1));
                    features.add(AFTER + at(norms, token + 1));
                }
            }
        }
    }

    private void addIntroduction(String form, Set<String> introduction) {
        Set<String> features = usesOf(form);
        if (features.size() < MOST_USES) {
            features.addAll(introduction);
        }
    }

    private Set<String> usesOf(String form) {
        return uses.computeIfAbsent(form, key -> new LinkedHashSet<>());
    }

    private static long pair(String[] norms, int token) {
        return FeatureKey.join(FeatureKey.ofText(norms[token]), FeatureKey.ofText(at(norms, token + 1)));
    }

    private static String at(String[] norms, int token) {
        return token >= 0 && token < norms.length ? norms[token] : Word.EDGE;
    }

    private boolean isTitle(int sentence) {
        return sentence < document.title().sentences().size();
    }

    private String[][] sentence(int sentence) {
        List<Token> tokens = document.sentences().get(sentence).tokens();
        String[][] features = new String[tokens.size()][];
        for (int token = 0; token < features.length; token++) {
            List<String> found = new ArrayList<>();
            if (token > 0 && tokens.get(token - 1).end() == tokens.get(token).begin()) {
                found.add(GLUED);
            }
            found.addAll(uses.getOrDefault(tokens.get(token).form(), Set.of()));
            addWord(sentence, token, found);
            found.add(DEFINITION_ROLES[(isTitle(sentence) ? titleRoles : abstractRoles).of(tokens.get(token))]);
            features[token] = found.toArray(String[]::new);
        }
        return features;
    }

    private void addWord(int sentence, int token, List<String> features) {
        String[] norms = words.get(sentence);
        features.add(isTitle(sentence) ? OF_TITLE : OF_ABSTRACT);
        features.add(COUNTS[Math.min(MOST_COUNT, counts.get(norms[token]))]);
        features.add(PAIR_COUNTS[Math.min(MOST_COUNT, pairCounts.get(pair(norms, token)))]);
        if (titleWords.contains(norms[token])) {
            features.add(IN_TITLE);
        }
    }
}
