package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papergraph.text.Sentence;
import org.papergraph.text.TokenizedDocument;

/**
 * Features of the longest phrases in a sentence that annotated papers mark: what they are marked as, how often and how
 * surely, and where in them a token stands. Words are compared in lower case, in the singular, with digits as 0.
 */
public final class GazetteerFeatures {

    /** In tokens. */
    public static final int LONGEST = 6;

    /** The hash of a phrase without words. */
    public static final long START = 0;

    private static final int SINGLE = 3;
    private static final int MOST_LENGTH = 4;

    /** Begins beyond the kinds of {@link TokenFeatures}. */
    private static final int TYPE = 100;
    private static final int TYPE_AND_SHARE = 101;
    private static final int USE = 102;
    private static final int SHARE_AND_LENGTH = 103;
    private static final int NEIGHBOUR = 104;

    private final long[] words;
    private final GazetteerLookup phrases;
    private final List<List<Integer>> keys = new ArrayList<>();

    private GazetteerFeatures(Sentence sentence, GazetteerLookup phrases) {
        words = words(sentence);
        this.phrases = phrases;
        for (int token = 0; token < words.length; token++) {
            keys.add(new ArrayList<>(0));
        }
    }

    /** The features of the tokens of a document and those of its phrases. */
    public static List<int[][]> extend(TokenizedDocument document, List<int[][]> features, GazetteerLookup phrases) {
        List<Sentence> sentences = document.sentences();
        List<int[][]> extended = new ArrayList<>(features.size());
        for (int sentence = 0; sentence < features.size(); sentence++) {
            extended.add(new GazetteerFeatures(sentences.get(sentence), phrases).extend(features.get(sentence)));
        }
        return extended;
    }

    /** The hashes of the words of a sentence. */
    public static long[] words(Sentence sentence) {
        return sentence.tokens().stream().mapToLong(token -> FeatureKey.ofText(singular(Word.normal(token.form())))).toArray();
    }

    public static long phrase(long[] words, int first, int last) {
        long phrase = START;
        for (int token = first; token <= last; token++) {
            phrase = FeatureKey.join(phrase, words[token]);
        }
        return phrase;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && "sui".indexOf(word.charAt(word.length() - 2)) < 0;
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private int[][] extend(int[][] features) {
        int behind = 0;
        for (int first = 0; first < words.length; first++) {
            int end = addLongest(first, behind);
            behind = Math.max(behind, end);
        }
        int[][] extended = new int[features.length][];
        for (int token = 0; token < features.length; token++) {
            extended[token] = joined(features[token], keys.get(token));
        }
        return extended;
    }

    /** Adds the longest phrase from a token on if it ends behind the phrases before; tells where it ends. */
    private int addLongest(int first, int behind) {
        long phrase = START;
        int end = behind;
        int found = GazetteerLookup.UNKNOWN;
        for (int last = first; last < Math.min(words.length, first + LONGEST); last++) {
            phrase = FeatureKey.join(phrase, words[last]);
            int code = phrases.find(phrase);
            if (code != GazetteerLookup.UNKNOWN && last >= behind) {
                found = code;
                end = last + 1;
            }
        }
        if (found != GazetteerLookup.UNKNOWN) {
            add(first, end - 1, PhraseUse.ofCode(found));
        }
        return end;
    }

    private void add(int first, int last, PhraseUse use) {
        for (int token = first; token <= last; token++) {
            int role = first == last ? SINGLE : token == first ? 0 : token == last ? 2 : 1;
            add(token, TYPE, role, use.type());
            add(token, TYPE_AND_SHARE, role, FeatureKey.join(use.type(), use.share()));
            add(token, USE, role, use.code());
            add(token, SHARE_AND_LENGTH, role, FeatureKey.join(use.share(), Math.min(MOST_LENGTH, last - first)));
        }
        add(first - 1, NEIGHBOUR, 0, FeatureKey.join(use.type(), use.share()));
        add(last + 1, NEIGHBOUR, 1, FeatureKey.join(use.type(), use.share()));
    }

    private void add(int token, int kind, int place, long value) {
        if (token >= 0 && token < words.length) {
            keys.get(token).add(FeatureKey.of(kind, place, value));
        }
    }

    private static int[] joined(int[] features, List<Integer> more) {
        int[] joined = Arrays.copyOf(features, features.length + more.size());
        for (int place = 0; place < more.size(); place++) {
            joined[features.length + place] = more.get(place);
        }
        return joined;
    }
}
