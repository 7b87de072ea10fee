package org.papergraph.reader.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a list of authors ends in where it leaves some out: {@code et al.}, {@code and 12 others}, {@code …}, {@code 等}. */
final class Omission {

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_IN_CAPITALS = 5;
    private static final String DOTS = ".…⋯‥";
    private static final Set<String> PHRASES = Lexicon.ofAuthorLines("omission");
    private static final Set<String> CONNECTED_PHRASES = Lexicon.ofAuthorLines("connected-omission");
    private static final Set<String> CONNECTIVES = Lexicon.ofAuthorLines("omission-connective");
    private static final Set<String> COUNT_WORDS = Lexicon.ofAuthorLines("count-word");
    private static final Set<String> NUMBERS = Lexicon.ofAuthorLines("number");
    private static final Pattern NO_WORD = Pattern.compile("[\\s.,…()\\[\\]]+");
    private static final Pattern NUMBER = Pattern.compile("[+＋]?\\p{Nd}{1,6}[+＋]?");
    private static final Pattern EAST_ASIAN = Pattern.compile("(?:等|等人|等等|他|外|ほか|외|등) ?(?:\\p{Nd}|[一二三四五六七八九十百数]){0,5}(?:人|名|位|명|者|다수)?");
    private static final int LONGEST_EAST_ASIAN = 9;

    private Omission() {
    }

    /** The place where an omission at the end of a text begins; the text's length where there is none. */
    static int begin(String text) {
        int dots = beginOfDots(text);
        String rest = text.substring(0, dots).stripTrailing();
        List<Integer> words = beginsOfLastWords(rest);
        for (int begin : words) {
            if (isOmission(rest.substring(begin))) {
                return begin;
            }
        }
        int eastAsian = beginOfEastAsian(rest);
        return eastAsian < rest.length() ? eastAsian : dots;
    }

    private static int beginOfDots(String text) {
        int begin = text.length();
        int dots = 0;
        while (begin > 0 && (DOTS + " []()").indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
            dots += text.charAt(begin) == '.' ? 1 : DOTS.indexOf(text.charAt(begin)) > 0 ? 2 : 0;
        }
        return dots >= 2 ? begin : text.length();
    }

    /** The beginnings of the last words, of the longest run of words first. */
    private static List<Integer> beginsOfLastWords(String text) {
        List<Integer> begins = new ArrayList<>();
        int space = text.length();
        while (space > 0 && begins.size() < MOST_WORDS) {
            space = text.lastIndexOf(' ', space - 1);
            begins.add(0, space + 1);
        }
        return begins;
    }

    private static boolean isOmission(String text) {
        List<String> words = NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return false;
        }
        boolean connected = words.size() > 1 && CONNECTIVES.contains(words.get(0).toLowerCase(Locale.ROOT));
        List<String> rest = connected ? words.subList(1, words.size()) : words;
        return isPhrase(words, PHRASES) || isPhrase(rest, PHRASES) || isCount(rest, connected) || connected && isPhrase(rest, CONNECTED_PHRASES);
    }

    private static boolean isPhrase(List<String> words, Set<String> phrases) {
        String phrase = String.join(" ", words);
        return phrases.contains(phrase)
                || phrase.length() >= SHORTEST_IN_CAPITALS && phrases.contains(phrase.toLowerCase(Locale.ROOT));
    }

    private static boolean isCount(List<String> words, boolean connected) {
        String first = words.get(0).toLowerCase(Locale.ROOT);
        boolean number = NUMBER.matcher(first).matches();
        boolean telling = connected || number && (first.startsWith("+") || first.startsWith("＋"));
        return (number || NUMBERS.contains(first)) && (words.size() > 1 || telling && number)
                && words.stream().skip(1).allMatch(word -> COUNT_WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Behind a name of two letters or more. */
    private static int beginOfEastAsian(String text) {
        for (int begin = Math.max(0, text.length() - LONGEST_EAST_ASIAN); begin < text.length(); begin++) {
            boolean behindName = begin == 0 || text.charAt(begin - 1) == ' '
                    || begin >= ("他外".indexOf(text.charAt(begin)) < 0 ? 2 : 4) && Characters.isEastAsian(text.charAt(begin - 1));
            if (behindName && EAST_ASIAN.matcher(text.substring(begin)).matches()) {
                return begin;
            }
        }
        return text.length();
    }
}
