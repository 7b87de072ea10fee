package org.papergraph.reader.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Listing;

/**
 * Tells the encoding of a document of a byte a character by the words that have letters outside ASCII: those that an encoding makes
 * of their bytes are like words of its languages, and those that windows-1252 makes of them are not.
 */
final class LetterEncodings {

    private static final Charset WESTERN = StrayBytes.WINDOWS_1252;
    private static final Pattern WORD = Pattern.compile("[A-Za-z]*+[\\x80-\\xff][A-Za-z\\x80-\\xff]*+");
    private static final int SHORTEST_WORD = 3;
    /** Longer runs of letters are no words, but characters of several bytes. */
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 500;
    /** What an encoding has to be more likely than windows-1252, as a logarithm. */
    private static final double MARGIN = 4;
    /** What each letter of a text that is one has to be likely at least, as a logarithm. */
    private static final double LIKELY = -11;
    private static final List<LetterEncoding> ENCODINGS = encodings();
    private static final LetterEncoding WEST = ENCODINGS.stream().filter(each -> each.charset().equals(WESTERN)).findFirst().orElseThrow();

    private LetterEncodings() {
    }

    private static List<LetterEncoding> encodings() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        String language = "";
        for (String line : Listing.lines(LetterEncodings.class, "words-of-languages.txt").toList()) {
            language = line.indexOf(':') > 0 ? line : language;
            words.computeIfAbsent(language, none -> new ArrayList<>()).addAll(line.equals(language) ? List.of() : List.of(line.split(" ")));
        }
        Map<String, List<LanguageLetters>> languages = new LinkedHashMap<>();
        words.forEach((head, all) -> {
            LanguageLetters letters = new LanguageLetters(all);
            Stream.of(head.split(" ")).skip(1).forEach(charset -> languages.computeIfAbsent(charset, none -> new ArrayList<>()).add(letters));
        });
        return languages.entrySet().stream().map(entry -> new LetterEncoding(Charset.forName(entry.getKey()), entry.getValue())).toList();
    }

    /** The encoding, other than windows-1252, by which the words are words; empty where that is in doubt. */
    static Optional<Charset> tell(byte[] document) {
        List<String> words = WORD.matcher(new String(document, StandardCharsets.ISO_8859_1)).results().map(MatchResult::group)
                .filter(word -> word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD).distinct().limit(MOST_WORDS).toList();
        long letters = words.stream().flatMapToInt(String::chars).filter(sign -> sign >= 0x80).count();
        LetterEncoding best = ENCODINGS.stream().filter(each -> each != WEST)
                .max(Comparator.comparingDouble(each -> likelihood(each, words))).orElseThrow();
        List<String> telling = words.stream().filter(word -> !best.decoded(word).equals(WEST.decoded(word))).toList();
        return likelihood(best, telling) - likelihood(WEST, telling) > MARGIN && likelihood(best, words) > LIKELY * letters
                ? Optional.of(best.charset())
                : Optional.empty();
    }

    private static double likelihood(LetterEncoding encoding, List<String> words) {
        return words.stream().mapToDouble(encoding::likelihood).sum();
    }
}
