package org.papergraph.reader.author;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The evidence that a name is an organisation's. One piece is enough; a name without any is a person's, so that names of one
 * word ({@code Sukarno}) and names in capitals ({@code SUKARNO}, {@code Weiwei AI}) are people. The words are listed in
 * {@code organizations.txt}.
 */
public enum OrganizationEvidence {
    /** The whole name is known, where nothing else tells: {@code Johnson & Johnson}, {@code Baidu}. */
    KNOWN_NAME(name -> Known.NAMES.contains(name.folded())),
    /** A sign that addresses have: {@code AI@Meta}, {@code fast.ai}. */
    ADDRESS(name -> name.words().stream().anyMatch(word -> Shape.ADDRESS.matcher(word).matches())),
    /** One word of capitals within small letters: {@code BigScience}, {@code DatologyAI}, {@code xAI}; {@code McDonald} and the like are people. */
    MIXED_CASE(name -> name.isOneWord() && Shape.MIXED_CASE.matcher(name.written()).matches()),
    /** One word that ends in a part {@code AI}: {@code DeepSeek-AI}, {@code Character.AI}. */
    AI_WITHIN(name -> name.isOneWord() && Shape.AI_WITHIN.matcher(name.written()).matches()),
    /** {@code AI} beside a word that is no Chinese given name: {@code Mistral AI}; Ai is a family name too. */
    AI_BESIDE(name -> name.words().contains("AI") && !name.others("AI").allMatch(word -> Shape.PINYIN.matcher(word).matches())),
    /** One word of capitals without a vowel, or with digits: {@code NTT}, {@code AI21}, {@code AT&T}. */
    ACRONYM(name -> name.isOneWord() && Shape.ACRONYM.matcher(name.written()).matches()),
    /** An acronym that is known: {@code NASA Ames}, {@code ETH Zürich}. */
    KNOWN_ACRONYM(name -> name.words().stream().anyMatch(Known.ACRONYMS::contains)
            || Known.FIRST_ACRONYMS.contains(name.words().get(0))
                    && (name.isOneWord() || !name.others(name.words().get(0)).allMatch(word -> Shape.PINYIN.matcher(word).matches()))),
    /** A word that only organisations' names hold: {@code Qwen Team}, {@code European Commission}, {@code Google Brain}. */
    HEAD(name -> name.foldedWords().stream().anyMatch(word -> Known.HEADS.contains(word) || !name.isOneWord() && Known.WORDS.contains(word))),
    /** The beginning or a part of such a word in another language: {@code Universität Bern}, {@code 清华大学}. */
    STEM(name -> name.foldedWords().stream().anyMatch(word -> Known.STEMS.stream().anyMatch(word::startsWith)
            || Known.PARTS.stream().anyMatch(word::contains))),
    /** A legal form at the end: {@code Acme AG}. */
    LEGAL_FORM(name -> !name.isOneWord() && Known.LEGAL_FORMS.contains(name.words().get(name.words().size() - 1))),
    /** A first word as in {@code United Nations}, {@code European Southern Observatory}. */
    FIRST_WORD(name -> !name.isOneWord() && Known.FIRSTS.contains(name.foldedWords().get(0))),
    /** A small word that people's names do not hold: {@code Data for Good}, {@code Bank of England}; not {@code William of Ockham}. */
    SMALL_WORD(name -> name.inner().anyMatch(Set.of("for", "without", "für", "pour", "the")::contains)
            || name.words().contains("of") && Known.BEFORE_OF.contains(name.foldedWords().get(0))),
    /** Two single words around {@code &}, or one word twice: {@code Black & Decker}, {@code Johnson and Johnson}. */
    PARTNERS(name -> name.words().size() == 3 && (Set.of("&", "＆").contains(name.words().get(1))
            || name.words().get(1).equals("and") && name.words().get(0).equals(name.words().get(2))));

    private final Predicate<Words> test;

    OrganizationEvidence(Predicate<Words> test) {
        this.test = test;
    }

    public static boolean isOrganization(String name) {
        Words words = Words.of(name.length() > LONGEST_NAME ? "" : name);
        return !words.words().isEmpty() && Arrays.stream(values()).anyMatch(evidence -> evidence.test.test(words));
    }

    /** True for a word, or two, that heads an organisation's name. */
    static boolean hasHead(String name) {
        Words words = Words.of(name.length() > LONGEST_NAME ? "" : name);
        return !words.words().isEmpty() && (HEAD.test.test(words) || STEM.test.test(words));
    }

    /** A name with its words, in full and without accents in lower case; full stops and commas at their ends are left out but for initials and legal forms. */
    private record Words(String written, List<String> words, List<String> foldedWords) {

        private static final Pattern GAP = Pattern.compile("[\\s()\\[\\]{}]+");

        static Words of(String name) {
            List<String> words = GAP.splitAsStream(name).map(word -> word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
                    .filter(word -> !word.isEmpty()).toList();
            return new Words(name, words, words.stream().map(Characters::folded).map(Words::withoutStop).toList());
        }

        String folded() {
            return String.join(" ", foldedWords);
        }

        boolean isOneWord() {
            return words.size() == 1;
        }

        Stream<String> others(String word) {
            return words.stream().filter(other -> !other.equals(word));
        }

        /** The words in lower case between the first and the last. */
        Stream<String> inner() {
            return words.stream().skip(1).limit(Math.max(0, words.size() - 2)).filter(word -> word.equals(word.toLowerCase(Locale.ROOT)));
        }

        private static String withoutStop(String word) {
            return word.length() > 2 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        }
    }

    /** Shapes of words; each is matched in linear time. */
    private static final class Shape {
        static final Pattern ADDRESS = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*+@\\p{L}.*+|[\\p{L}\\p{N}-]{2,40}+\\.(?:ai|org|com|io|net|edu|dev)");
        static final Pattern MIXED_CASE = Pattern.compile(
                "(?!(?:Ma?c|De|Di|Du|La|Le|Van|Von|El|Al|San|St|Fitz|O)\\p{Lu})(?:\\p{Lu}[\\p{L}\\p{N}]{0,60}?)?\\p{Ll}\\p{Lu}[\\p{L}\\p{N}]*+");
        static final Pattern AI_WITHIN = Pattern.compile("[\\p{L}\\p{N}]{2,60}+[.-]A[Ii]\\d*+|\\p{L}{1,60}?\\p{Ll}AI\\d*+");
        static final Pattern PINYIN = Pattern.compile("\\p{Lu}\\.|(?i:(?:(?:"
                + "[bpmf](?:ai|ei|ao|ou|ang|eng|an|en|iao|ian|ing|in|ie|iu|a|o|i|u)"
                + "|[dtnl](?:ai|ei|ao|ou|ang|eng|ong|an|en|iao|iang|ian|ing|in|ie|iu|ia|uan|un|uo|ue|a|e|i|u|ü|v)"
                + "|(?:zh|ch|sh|[gkhrzcs])(?:ai|ei|ao|ou|ang|eng|ong|an|en|uang|uan|uai|ua|ui|un|uo|a|e|i|u)"
                + "|[jqx](?:iang|iong|iao|ian|ing|in|ie|iu|ia|uan|un|ue|i|u)"
                + "|y(?:ang|ong|uan|ing|ao|an|in|ou|un|ue|a|e|i|o|u)|w(?:ang|eng|ai|ei|an|en|a|o|u)"
                + "|ang|ai|an|ao|en|er|ou|a|e|o)-?){1,2})");
        static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}&&[^AEIOUYÀ-ÖØ-ÝŸ]]{3,8}|(?=[^\\p{N}]{0,8}\\p{N})[\\p{Lu}\\p{N}]{2,8}|\\p{Lu}{1,4}&\\p{Lu}{1,4}");
    }

    /** In UTF-16 units. */
    private static final int LONGEST_NAME = 300;

    /** The words of {@code organizations.txt}. */
    private static final class Known {
        static final Set<String> NAMES = folded("name");
        static final Set<String> WORDS = folded("word");
        static final Set<String> ACRONYMS = Lexicon.ofOrganizations("acronym");
        static final Set<String> FIRST_ACRONYMS = Lexicon.ofOrganizations("first-acronym");
        static final Set<String> HEADS = folded("head");
        static final Set<String> STEMS = folded("stem");
        static final Set<String> PARTS = folded("part");
        static final Set<String> LEGAL_FORMS = Lexicon.ofOrganizations("legal-form");
        static final Set<String> FIRSTS = folded("first");
        static final Set<String> BEFORE_OF = folded("before-of");

        private static Set<String> folded(String kind) {
            return Lexicon.ofOrganizations(kind).stream().map(Characters::folded).collect(Collectors.toSet());
        }
    }
}
