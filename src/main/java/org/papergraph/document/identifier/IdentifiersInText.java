package org.papergraph.document.identifier;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;

/** Identifiers of works that stand in running text, such as a reference, a remark or a typeset page. */
public final class IdentifiersInText {

    /** The end of a DOI that is made of a SICI (ANSI/NISO Z39.56), such as {@code <391::AID-ASI1>3.0.CO;2-9}. */
    private static final String SICI_END = "<[\\w:.()-]{1,40}>\\d\\.\\d\\.[A-Za-z]{2};2-\\w";
    private static final String DOI_FORM = "(" + IdentifierScheme.DOI_PREFIX + "[^\\s\"<>\\[\\],;]+(?:" + SICI_END + ")?)";
    private static final Pattern DOI = Pattern.compile("(?<![\\d.])" + DOI_FORM);
    private static final Pattern LABELLED_DOI = Pattern.compile("(?i)\\bdoi(?:\\.org/|:\\s*|\\s+)" + DOI_FORM);
    private static final Pattern ARXIV = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:arxiv(?:\\.org/(?:abs|pdf|html)/|\\s*:\\s*|\\s)|^(?:corr[, ]+)?abs/)(" + IdentifierScheme.ARXIV_NUMBER + ")(?!\\d)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.,;:'’”]+$");

    private IdentifiersInText() {
    }

    /** The DOIs, whether or not the text says that they are. */
    public static Stream<Identifier> dois(String text) {
        return read(DOI, IdentifierScheme.DOI, text);
    }

    /** The DOIs that the text says to be DOIs. */
    public static Stream<Identifier> labelledDois(String text) {
        return read(LABELLED_DOI, IdentifierScheme.DOI, text);
    }

    /** The arXiv identifiers behind the server's name, such as in {@code arXiv preprint arXiv:1706.03762}, and in volumes of CoRR such as {@code abs/1706.03762}. */
    public static Stream<Identifier> arxiv(String text) {
        return read(ARXIV, IdentifierScheme.ARXIV, text);
    }

    private static Stream<Identifier> read(Pattern form, IdentifierScheme scheme, String text) {
        return form.matcher(text).results().map(found -> withoutEnd(found.group(1))).map(scheme::read).flatMap(Optional::stream);
    }

    /** An identifier without what ends the sentence or the bracket in which it stands. */
    private static String withoutEnd(String written) {
        String bare = SENTENCE_END.matcher(written).replaceFirst("");
        return bare.endsWith(")") && bare.indexOf('(') < 0 ? withoutEnd(bare.substring(0, bare.length() - 1)) : bare;
    }
}
