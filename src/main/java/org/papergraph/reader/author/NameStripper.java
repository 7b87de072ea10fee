package org.papergraph.reader.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.reader.author.WrittenName.Evidence;

/**
 * Strips one author's name from both ends: titles, degrees, footnote marks, brackets, ORCIDs, handles and addresses. Every
 * step takes characters away and looks at no more than it takes, or at one word, so that the time is linear.
 */
final class NameStripper {

    private static final Set<String> TITLES = Lexicon.ofAuthorLines("title");
    private static final Set<String> DOTTED_TITLES = Lexicon.ofAuthorLines("dotted-title");
    private static final Set<String> TITLE_WORDS = Lexicon.ofAuthorLines("title-word");
    private static final Set<String> TITLE_FIELDS = Lexicon.ofAuthorLines("title-field");
    private static final Set<String> GLUED_TITLES = Lexicon.ofAuthorLines("glued-title");
    private static final Set<String> TITLES_BEHIND = Lexicon.ofAuthorLines("title-behind");
    private static final Set<String> DEGREES = Lexicon.ofAuthorLines("degree");
    private static final Set<String> SHORT_DEGREES = Lexicon.ofAuthorLines("short-degree");
    private static final Set<String> REMARKS = Lexicon.ofAuthorLines("remark");
    private static final String SUPERSCRIPT = "<sup>";
    private static final String SUPERSCRIPT_END = "</sup>";
    /** In UTF-16 units; of longer words there is nothing to strip. */
    private static final int LONGEST_WORD = 60;
    /** Shorter single words with a number are names: {@code AI2}. */
    private static final int SHORTEST_NUMBERED = 4;
    private static final Pattern ORCID = Pattern.compile("(?i)(?:https?://)?(?:www\\.)?(?:orcid\\.org/)?(?:orcid:?)?(" + IdentifierScheme.ORCID_NUMBER + ")/?");
    private static final Pattern ORCID_LABEL = Pattern.compile("(?i)\\(?(?:orcid(?:[ -]?id)?|id):?");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern HOMONYM_NUMBER = Pattern.compile("0\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}++(?:[.)]|\\p{Nd})*+");
    private static final Pattern REMARK_GAP = Pattern.compile("[\\s/,.:;]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}'’.-]++(?:\\p{Lu}[\\p{Ll}\\p{M}'’.-]*+)*+|\\p{Lu}++|\\p{Lo}++");

    private final String written;
    private final String text;
    private final BracketPairs brackets;
    private final List<String> affiliations = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private Identifiers identifiers = Identifiers.none();
    private Evidence evidence = Evidence.NONE;
    private int begin;
    private int end;

    private NameStripper(String written) {
        this.written = written;
        text = Characters.visible(written);
        brackets = new BracketPairs(text);
        end = text.length();
    }

    /**
     * @param written with runs of space as one blank
     */
    static WrittenName strip(String written) {
        return new NameStripper(written).stripped();
    }

    private WrittenName stripped() {
        boolean changed = true;
        while (changed) {
            int length = end - begin;
            stripWhile(this::stripEnd);
            stripWhile(this::stripBegin);
            changed = end - begin < length;
        }
        String name = text.substring(begin, end);
        boolean empty = name.codePoints().noneMatch(Character::isLetter);
        return new WrittenName(written, empty ? "" : name, evidence, identifiers, affiliations, problems);
    }

    private void stripWhile(BooleanSupplier step) {
        boolean stripped = true;
        while (stripped && begin < end) {
            stripped = step.getAsBoolean();
        }
    }

    private boolean stripEnd() {
        int last = text.codePointBefore(end);
        if (stripMarkup()) {
            return true;
        }
        if (last == ' ' || Characters.isMark(last)) {
            end -= Character.charCount(last);
            return true;
        }
        if (BracketPairs.isBracket(last)) {
            stripBracket();
            return true;
        }
        return stripNumberBehindMark() || stripLastWord();
    }

    /** Strips the number of {@code (MIT)1} and {@code ^1}. */
    private boolean stripNumberBehindMark() {
        int from = end;
        while (from > begin && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean behindMark = from > begin && from < end && isMarkOrBracket(text.charAt(from - 1));
        end = behindMark ? from : end;
        return behindMark;
    }

    private void stripBracket() {
        int open = brackets.partner(end - 1);
        if (open < begin) {
            end--;
            return;
        }
        String content = text.substring(open + 1, end - 1).strip();
        if (open == begin && (BracketPairs.isBracket(text.charAt(begin + 1)) || isName(content))) {
            evidence = text.charAt(open) == '{' ? Evidence.ORGANIZATION : evidence;
            begin++;
            end--;
            return;
        }
        boolean command = text.charAt(open) == '{' && open > begin && (text.charAt(open - 1) == '^' || isCommandBefore(open));
        end = command && text.charAt(open - 1) != '^' ? text.lastIndexOf('\\', open) : open;
        if (!command && open >= begin) {
            note(content);
        }
    }

    /** True behind {@code \textsuperscript} and the like. */
    private boolean isCommandBefore(int open) {
        int at = open;
        while (at > begin && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at > begin && at < open && text.charAt(at - 1) == '\\';
    }

    /** Strips {@code $^1$} and {@code <sup>1</sup>}. */
    private boolean stripMarkup() {
        String open = text.charAt(end - 1) == '$' ? "$" : text.startsWith(SUPERSCRIPT_END, end - SUPERSCRIPT_END.length()) ? SUPERSCRIPT : "";
        int from = open.isEmpty() ? -1 : text.lastIndexOf(open, end - 2);
        if (open.isEmpty() || from < begin && open.equals(SUPERSCRIPT)) {
            return false;
        }
        end = from < begin ? end - 1 : from;
        return true;
    }

    /** What brackets behind a name hold: a footnote's mark, an ORCID, a handle or address, a remark, another form of the name, or else an affiliation. */
    private void note(String content) {
        for (String part : content.split(";")) {
            String note = part.strip();
            if (!readOrcid(note) && !isRemark(note) && isName(note) && !isOtherForm(note)) {
                affiliations.add(note);
            }
        }
    }

    /** True for the name in another script. */
    private boolean isOtherForm(String note) {
        return Characters.isEastAsian(note.codePointAt(0)) != Characters.isEastAsian(text.codePointAt(begin))
                && !OrganizationEvidence.isOrganization(note);
    }

    private static boolean isRemark(String content) {
        return isAddress(content) || DEGREES.contains(content.replace(".", "")) || REMARK_GAP.splitAsStream(content.toLowerCase(Locale.ROOT)).anyMatch(REMARKS::contains);
    }

    /** True for text that holds more than marks, numbers and single letters. */
    private static boolean isName(String content) {
        return NO_LETTER.splitAsStream(content).anyMatch(word -> word.codePointCount(0, word.length()) > 1
                || !word.isEmpty() && Characters.isEastAsian(word.codePointAt(0)));
    }

    private boolean stripLastWord() {
        int space = text.lastIndexOf(' ', end - 1);
        boolean only = space < begin;
        int from = only ? begin : space + 1;
        String word = text.substring(from, end);
        if (readOrcid(word)) {
            end = from;
            stripOrcidLabel();
            return true;
        }
        if (isAddress(word) || !only && isNumber(word) || !only && isDegree(word, from) || !only && isMarkLetter(word, from)) {
            end = from;
            return true;
        }
        return stripNumberBehind(word) || stripTitleBehind(word);
    }

    private boolean readOrcid(String content) {
        String plain = content.length() > LONGEST_WORD ? "" : DASHES.matcher(ORCID_LABEL.matcher(content).lookingAt()
                && content.indexOf(' ') > 0 ? content.substring(content.lastIndexOf(' ') + 1) : content).replaceAll("-");
        Matcher matcher = ORCID.matcher(plain);
        if (!matcher.matches()) {
            return false;
        }
        Identifiers read = Identifiers.read(IdentifierScheme.ORCID, matcher.group(1));
        identifiers = identifiers.and(read);
        if (!read.others().isEmpty()) {
            problems.add("the check digit of the ORCID " + content + " is wrong; it is kept as a text");
        }
        evidence = Evidence.PERSON;
        return true;
    }

    private void stripOrcidLabel() {
        while (end > begin) {
            int space = Math.max(begin - 1, text.lastIndexOf(' ', end - 2));
            if (!ORCID_LABEL.matcher(text.substring(space + 1, end).strip()).matches()) {
                return;
            }
            end = Math.max(begin, space);
        }
    }

    /** True for a handle such as {@code @ann}, an address of mail or the web. */
    private static boolean isAddress(String word) {
        int at = word.indexOf('@');
        String lower = word.regionMatches(true, 0, "http", 0, 4) ? "http" : word;
        return at == 0 && word.length() > 1 && word.indexOf(' ') < 0
                || at > 0 && word.indexOf('.', at) > at + 1
                || lower.equals("http") || word.startsWith("www.")
                || word.contains(".com/") || word.contains(".org/") || word.contains(".io/");
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches() && !HOMONYM_NUMBER.matcher(word).matches();
    }

    private boolean isDegree(String word, int from) {
        String plain = word.replace(".", "");
        boolean degree = DEGREES.contains(plain)
                || SHORT_DEGREES.contains(plain) && text.lastIndexOf(' ', from - 2) > begin && Characters.hasLowerCase(text.substring(begin, Math.min(from, begin + LONGEST_WORD)));
        if (degree) {
            evidence = Evidence.PERSON;
        }
        return degree;
    }

    /** True for the {@code a} of {@code Ann Moe a}, a reference to a footnote. */
    private boolean isMarkLetter(String word, int from) {
        return word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z' && text.lastIndexOf(' ', from - 2) > begin;
    }

    /** Strips the number of {@code Moe1}; one that belongs to a name, as in {@code A-12} or {@code GPT-4}, stays. */
    private boolean stripNumberBehind(String word) {
        int length = word.length();
        while (length > 0 && Character.isDigit(word.charAt(length - 1))) {
            length--;
        }
        String plain = word.substring(0, length);
        String name = text.substring(begin, end - word.length() + length);
        if (length == word.length() || plain.endsWith("-") || !PLAIN_WORD.matcher(plain).matches()
                || name.indexOf(' ') < 0 && (length < SHORTEST_NUMBERED || OrganizationEvidence.isOrganization(name))) {
            return false;
        }
        end -= word.length() - length;
        return true;
    }

    private static boolean isMarkOrBracket(char character) {
        return Characters.isMark(character) && Character.getType(character) != Character.DASH_PUNCTUATION || BracketPairs.isBracket(character);
    }

    private boolean stripTitleBehind(String word) {
        for (String title : TITLES_BEHIND) {
            if (end - title.length() > begin && word.length() <= LONGEST_WORD && word.endsWith(title)) {
                end -= title.length();
                evidence = Evidence.PERSON;
                return true;
            }
        }
        return false;
    }

    private boolean stripBegin() {
        int first = text.codePointAt(begin);
        boolean mark = first == ' ' || first != '¿' && Characters.isMark(first);
        if (mark || BracketPairs.isBracket(first) && stripsLeadingBracket()) {
            begin = BracketPairs.isBracket(first) && brackets.partner(begin) > begin ? brackets.partner(begin) + 1 : begin + Character.charCount(first);
            return true;
        }
        return stripTitle() || stripNumberBefore();
    }

    /** True for a bracket without partner, and for one around a mark. */
    private boolean stripsLeadingBracket() {
        int close = brackets.partner(begin);
        return close < begin || close < end && !isName(text.substring(begin + 1, close));
    }

    private boolean stripTitle() {
        int space = spaceBehind(begin);
        if (space < 0) {
            return stripGluedTitle();
        }
        String word = text.substring(begin, space).toLowerCase(Locale.ROOT);
        boolean dotted = word.endsWith(".");
        String plain = dotted ? word.substring(0, word.length() - 1) : word;
        boolean title = TITLES.contains(plain) || dotted && DOTTED_TITLES.contains(plain)
                || evidence == Evidence.PERSON && TITLE_FIELDS.contains(word) && !Character.isUpperCase(text.charAt(begin))
                || plain.endsWith("-prof") || plain.endsWith("dr.-ing") || plain.equals("dr.-ing")
                || TITLE_WORDS.contains(plain) && isTitle(space + 1);
        if (!title) {
            return stripGluedTitle();
        }
        evidence = Evidence.PERSON;
        begin = space + 1;
        return true;
    }

    private boolean isTitle(int from) {
        int space = spaceBehind(from);
        String word = space < 0 ? "" : text.substring(from, space).toLowerCase(Locale.ROOT);
        return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    private boolean stripGluedTitle() {
        for (String title : GLUED_TITLES) {
            int behind = begin + title.length();
            if (behind < end && text.regionMatches(true, begin, title, 0, title.length()) && Character.isUpperCase(text.charAt(behind))) {
                evidence = Evidence.PERSON;
                begin = behind;
                return true;
            }
        }
        return false;
    }

    /** Strips {@code 1.} and {@code 1} before a name, as in {@code 1. Ann Moe} and {@code 1Ann Moe}. */
    private boolean stripNumberBefore() {
        int behind = begin;
        while (behind < end && Character.isDigit(text.charAt(behind))) {
            behind++;
        }
        int space = spaceBehind(behind);
        boolean numbered = behind > begin && space > 0
                && (space == behind || space == behind + 1 && text.charAt(behind) == '.'
                        || Character.isUpperCase(text.charAt(behind)) && PLAIN_WORD.matcher(text.substring(behind, space)).matches());
        if (numbered) {
            begin = space == behind + 1 ? space : behind;
        }
        return numbered;
    }

    /** The blank that ends the word at a place; -1 where the name or a long word ends it. */
    private int spaceBehind(int from) {
        int limit = Math.min(end, from + LONGEST_WORD);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == ' ') {
                return at;
            }
        }
        return -1;
    }
}
