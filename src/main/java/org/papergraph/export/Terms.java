package org.papergraph.export;

import org.apache.jena.atlas.lib.EscapeStr;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.XSD;

/**
 * IRIs and literals as canonical N-Triples: the one form that
 * <a href="https://www.w3.org/TR/rdf-canon/#canonical-quads">RDF Dataset Canonicalization</a> gives each, and back.
 */
final class Terms {

    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String SHORT_ESCAPE_LETTERS = "btnfr\"\\";
    private static final String NOT_IN_IRIS = "<>\"{}|^`\\";

    private Terms() {}

    /** @throws IllegalArgumentException for what is neither a literal nor a well-formed IRI, saying what is wrong */
    static String write(Node term) {
        if (term.isURI()) {
            return writeIri(term.getURI());
        }
        if (term.isLiteral()) {
            return writeLiteral(term);
        }
        throw new IllegalArgumentException(term.isBlank()
                ? "has a blank node; exports have none, so give it an IRI"
                : "has a term that is neither an IRI nor a literal");
    }

    private static String writeIri(String iri) {
        if (!hasScheme(iri) || iri.codePoints().anyMatch(c -> c <= ' ' || NOT_IN_IRIS.indexOf(c) >= 0 || isSurrogate(c))) {
            throw new IllegalArgumentException("has something that is no absolute IRI: " + iri);
        }
        return "<" + iri + ">";
    }

    private static boolean hasScheme(String iri) {
        String scheme = iri.substring(0, Math.max(0, iri.indexOf(':')));
        return !scheme.isEmpty() && Character.isLetter(scheme.charAt(0))
                && scheme.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0));
    }

    private static String writeLiteral(Node literal) {
        StringBuilder out = new StringBuilder().append('"');
        literal.getLiteralLexicalForm().codePoints().forEach(c -> escape(c, out));
        out.append('"');
        String language = literal.getLiteralLanguage();
        String datatype = literal.getLiteralDatatypeURI();
        if (!language.isEmpty()) {
            out.append('@').append(language);
        } else if (!datatype.equals(XSD.xstring.getURI())) {
            out.append("^^").append(writeIri(datatype));
        }
        return out.toString();
    }

    private static void escape(int character, StringBuilder out) {
        int known = SHORT_ESCAPES.indexOf(character);
        if (known >= 0) {
            out.append('\\').append(SHORT_ESCAPE_LETTERS.charAt(known));
        } else if (isSurrogate(character)) {
            throw new IllegalArgumentException("has half a surrogate pair, which is no character");
        } else if (character < ' ' || character == 0x7F || character == 0xFFFE || character == 0xFFFF) {
            out.append(String.format("\\u%04X", character));
        } else {
            out.appendCodePoint(character);
        }
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    static Node read(String term) {
        if (term.startsWith("<")) {
            return NodeFactory.createURI(term.substring(1, term.length() - 1));
        }
        int end = term.lastIndexOf('"');
        String text = EscapeStr.unescapeStr(term.substring(1, end));
        String rest = term.substring(end + 1);
        if (rest.startsWith("@")) {
            return NodeFactory.createLiteralLang(text, rest.substring(1));
        }
        return rest.isEmpty() ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(rest.substring(3, rest.length() - 1)));
    }
}
