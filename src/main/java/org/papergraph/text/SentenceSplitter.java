package org.papergraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.papergraph.document.Span;

/** Splits a text into sentences with OpenNLP, and joins what it cut behind an abbreviation. For one thread. */
public final class SentenceSplitter {

    private static final Set<String> NEVER_LAST = Set.of(
            "al.", "e.g.", "i.e.", "cf.", "vs.", "resp.", "w.r.t.", "approx.", "fig.", "eq.", "sec.", "ca.", "viz.");

    /** In UTF-16 units; the time that the detector takes for a word grows with the square of its length. */
    private static final int LONGEST_WORD = 1000;

    private final SentenceDetectorME detector;

    public SentenceSplitter(SentenceModel model) {
        detector = new SentenceDetectorME(model);
    }

    /** The sentences in order, without the space around them; together they cover all that is not space. */
    public List<Span> split(CodePointText text) {
        List<Span> sentences = new ArrayList<>();
        for (Span piece : pieces(text)) {
            int last = sentences.size() - 1;
            if (last >= 0 && endsInAbbreviation(text, sentences.get(last))) {
                sentences.set(last, new Span(sentences.get(last).begin(), piece.end()));
            } else {
                sentences.add(piece);
            }
        }
        return sentences;
    }

    private List<Span> pieces(CodePointText text) {
        List<Span> pieces = new ArrayList<>();
        int begin = 0;
        for (String block : blocks(text.value())) {
            int unit = 0;
            int cut = begin;
            for (opennlp.tools.util.Span sentence : detector.sentPosDetect(block)) {
                int end = cut + block.codePointCount(unit, sentence.getEnd());
                text.trimmed(cut, end).ifPresent(pieces::add);
                cut = end;
                unit = sentence.getEnd();
            }
            begin = cut + block.codePointCount(unit, block.length());
            text.trimmed(cut, begin).ifPresent(pieces::add);
        }
        return pieces;
    }

    /** The text in pieces without a longer word than the detector takes; nearly always the text itself. */
    private static List<String> blocks(String value) {
        List<String> blocks = new ArrayList<>();
        int begin = 0;
        int word = 0;
        for (int unit = 0; unit < value.length(); unit++) {
            if (Character.isWhitespace(value.charAt(unit))) {
                word = unit + 1;
            } else if (unit - word >= LONGEST_WORD && !Character.isLowSurrogate(value.charAt(unit))) {
                blocks.add(value.substring(begin, unit));
                begin = unit;
                word = unit;
            }
        }
        blocks.add(value.substring(begin));
        return blocks;
    }

    private static boolean endsInAbbreviation(CodePointText text, Span sentence) {
        int begin = sentence.end();
        while (begin > sentence.begin() && !text.isSpace(begin - 1) && text.at(begin - 1) != '(') {
            begin--;
        }
        return NEVER_LAST.contains(text.slice(begin, sentence.end()).toLowerCase(Locale.ROOT));
    }
}
